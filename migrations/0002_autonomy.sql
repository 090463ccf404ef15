CREATE TABLE `evidence` (
	`merchant_id` text NOT NULL,
	`category` text NOT NULL,
	`language` text NOT NULL,
	`day` integer NOT NULL,
	`stage` text NOT NULL,
	`samples` integer NOT NULL,
	`edited` integer NOT NULL,
	`wrong` integer NOT NULL,
	`unsafe` integer NOT NULL,
	`desk_ratings` integer NOT NULL,
	`desk_happy` integer NOT NULL,
	`human_ratings` integer NOT NULL,
	`human_happy` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `category`, `language`, `day`, `stage`)
);
--> statement-breakpoint
CREATE TABLE `policies` (
	`merchant_id` text NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`document` text NOT NULL,
	`note` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` integer NOT NULL,
	`live_at` integer,
	PRIMARY KEY(`merchant_id`, `version`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `policies_live` ON `policies` (`merchant_id`) WHERE "policies"."state" = 'live';--> statement-breakpoint
CREATE TABLE `signatures` (
	`merchant_id` text NOT NULL,
	`version` integer NOT NULL,
	`duty` text NOT NULL,
	`agent_id` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `version`, `duty`)
);
--> statement-breakpoint
CREATE TABLE `stages` (
	`merchant_id` text NOT NULL,
	`category` text NOT NULL,
	`language` text NOT NULL,
	`stage` text NOT NULL,
	`since` integer NOT NULL,
	`because` text NOT NULL,
	`actor` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `category`, `language`)
);
--> statement-breakpoint
CREATE TABLE `trials` (
	`contact_id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`category` text NOT NULL,
	`language` text NOT NULL,
	`stage` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`verdict` text,
	`because` text,
	`judged_at` integer
);
--> statement-breakpoint
CREATE INDEX `trials_conversation` ON `trials` (`conversation_id`);--> statement-breakpoint
CREATE INDEX `trials_cell` ON `trials` (`merchant_id`,`category`,`language`,`at`);--> statement-breakpoint
CREATE TABLE `customers` (
	`merchant_id` text NOT NULL,
	`email` text NOT NULL,
	`vip` integer NOT NULL,
	`opted_in` integer NOT NULL,
	`orders` integer NOT NULL,
	`spent` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `email`)
);
--> statement-breakpoint
CREATE TABLE `skus` (
	`merchant_id` text NOT NULL,
	`sku` text NOT NULL,
	`tags` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `sku`)
);
--> statement-breakpoint
ALTER TABLE `agents` ADD `duties` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `agents_merchant` ON `agents` (`merchant_id`);--> statement-breakpoint
ALTER TABLE `contacts` ADD `facts` text;--> statement-breakpoint
ALTER TABLE `contacts` ADD `policy` integer;--> statement-breakpoint
ALTER TABLE `contacts` ADD `complaint` integer;--> statement-breakpoint
CREATE INDEX `contacts_decided` ON `contacts` (`merchant_id`,`received_at`) WHERE "contacts"."facts" is not null;--> statement-breakpoint
CREATE INDEX `contacts_complaints` ON `contacts` (`conversation_id`,`received_at`) WHERE "contacts"."complaint" = 1;--> statement-breakpoint
ALTER TABLE `tickets` ADD `team` text;