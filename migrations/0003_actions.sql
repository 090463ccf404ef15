CREATE TABLE `actions` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`action` text NOT NULL,
	`state` text NOT NULL,
	`order_key` text,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`amount` integer NOT NULL,
	`currency` text NOT NULL,
	`by` text NOT NULL,
	`because` text NOT NULL,
	`result` text,
	`due_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`done_at` integer
);
--> statement-breakpoint
CREATE INDEX `actions_due` ON `actions` (`due_at`) WHERE "actions"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `actions_conversation` ON `actions` (`conversation_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `actions_order` ON `actions` (`merchant_id`,`order_key`) WHERE "actions"."order_key" is not null;--> statement-breakpoint
CREATE TABLE `caps` (
	`key` integer PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`used` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `caps_until` ON `caps` (`until`);--> statement-breakpoint
CREATE TABLE `promises` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`by_kind` text NOT NULL,
	`owner_id` text,
	`owner_name` text,
	`state` text NOT NULL,
	`made_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`settled_at` integer
);
--> statement-breakpoint
CREATE INDEX `promises_open` ON `promises` (`merchant_id`,`due_at`) WHERE "promises"."state" = 'open';--> statement-breakpoint
CREATE INDEX `promises_conversation` ON `promises` (`conversation_id`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`merchant_id` text NOT NULL,
	`email_hash` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erasures_once` ON `erasures` (`merchant_id`,`email_hash`);--> statement-breakpoint
CREATE TABLE `events` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`document` text NOT NULL,
	`at` integer NOT NULL,
	`due_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `events_due` ON `events` (`due_at`) WHERE "events"."due_at" is not null;--> statement-breakpoint
CREATE TABLE `incidents` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`document` text NOT NULL,
	`state` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`written_to` integer,
	`due_at` integer
);
--> statement-breakpoint
CREATE INDEX `incidents_active` ON `incidents` (`merchant_id`) WHERE "incidents"."state" = 'active';--> statement-breakpoint
CREATE INDEX `incidents_due` ON `incidents` (`due_at`) WHERE "incidents"."due_at" is not null;--> statement-breakpoint
CREATE TABLE `opt_outs` (
	`merchant_id` text NOT NULL,
	`email` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `email`)
);
--> statement-breakpoint
CREATE TABLE `discounts` (
	`merchant_id` text NOT NULL,
	`code` text NOT NULL,
	`document` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `code`)
);
--> statement-breakpoint
CREATE TABLE `effects` (
	`merchant_id` text NOT NULL,
	`key` text NOT NULL,
	`action` text NOT NULL,
	`result` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `key`)
);
--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`merchant_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`document` text NOT NULL,
	`version` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`merchant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `subscriptions_email` ON `subscriptions` (`merchant_id`,`email`);--> statement-breakpoint
CREATE TABLE `watches` (
	`merchant_id` text NOT NULL,
	`sku` text NOT NULL,
	`email` text NOT NULL,
	`language` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`merchant_id`, `sku`, `email`)
);
--> statement-breakpoint
CREATE INDEX `watches_sku` ON `watches` (`merchant_id`,`sku`) WHERE "watches"."state" = 'confirmed';--> statement-breakpoint
ALTER TABLE `customers` ADD `document` text;--> statement-breakpoint
ALTER TABLE `customers` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `orders_placed` ON `orders` (`merchant_id`,`placed_at`);--> statement-breakpoint
ALTER TABLE `products` ADD `id` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `products_id` ON `products` (`id`);--> statement-breakpoint
ALTER TABLE `skus` ADD `handle` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `contacts` ADD `incident` text;--> statement-breakpoint
CREATE INDEX `contacts_incident` ON `contacts` (`incident`) WHERE "contacts"."incident" is not null;