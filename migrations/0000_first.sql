CREATE TABLE `agents` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agents_email` ON `agents` (`email`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` integer PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`slug` text NOT NULL,
	`language` text NOT NULL,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug` ON `articles` (`merchant_id`,`slug`,`language`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`channel` text NOT NULL,
	`external_id` text,
	`state` text NOT NULL,
	`due_at` integer,
	`attempts` integer NOT NULL,
	`received_at` integer NOT NULL,
	`first_seq` integer NOT NULL,
	`category` text,
	`language` text,
	`lane` text,
	`decision` text,
	`answered_at` integer
);
--> statement-breakpoint
CREATE INDEX `contacts_due` ON `contacts` (`due_at`) WHERE "contacts"."due_at" is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `contacts_external` ON `contacts` (`merchant_id`,`channel`,`external_id`) WHERE "contacts"."external_id" is not null;--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`channel` text NOT NULL,
	`language` text NOT NULL,
	`status` text NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_name` text,
	`owner_agent` text,
	`deadline_at` integer,
	`version` integer NOT NULL,
	`memory` text NOT NULL,
	`customer_email` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "conversations_owned_and_due" CHECK("conversations"."owner_kind" in ('desk', 'helpdesk', 'agent') and ("conversations"."status" = 'resolved' or ("conversations"."status" in ('open', 'waiting') and "conversations"."deadline_at" is not null)))
);
--> statement-breakpoint
CREATE INDEX `conversations_deadline` ON `conversations` (`deadline_at`) WHERE "conversations"."status" <> 'resolved';--> statement-breakpoint
CREATE INDEX `conversations_customer` ON `conversations` (`merchant_id`,`customer_email`,`created_at`) WHERE "conversations"."customer_email" is not null;--> statement-breakpoint
CREATE TABLE `journal` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`conversation_id` text,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `journal_merchant` ON `journal` (`merchant_id`,`kind`,`at`);--> statement-breakpoint
CREATE INDEX `journal_conversation` ON `journal` (`conversation_id`,`at`);--> statement-breakpoint
CREATE TABLE `merchants` (
	`id` text PRIMARY KEY NOT NULL,
	`support_email` text,
	`settings` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `merchants_support_email_unique` ON `merchants` (`support_email`);--> statement-breakpoint
CREATE TABLE `messages` (
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`id` text NOT NULL,
	`merchant_id` text NOT NULL,
	`contact_id` text,
	`at` integer NOT NULL,
	`author` text NOT NULL,
	`author_name` text,
	`text` text NOT NULL,
	`language` text NOT NULL,
	`extra` text,
	PRIMARY KEY(`conversation_id`, `seq`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_client_id` ON `messages` (`conversation_id`,`id`) WHERE "messages"."author" in ('customer', 'agent');--> statement-breakpoint
CREATE TABLE `orders` (
	`merchant_id` text NOT NULL,
	`number_key` text NOT NULL,
	`short_key` text NOT NULL,
	`email` text,
	`placed_at` integer NOT NULL,
	`document` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `number_key`)
);
--> statement-breakpoint
CREATE INDEX `orders_short` ON `orders` (`merchant_id`,`short_key`);--> statement-breakpoint
CREATE INDEX `orders_email` ON `orders` (`merchant_id`,`email`,`placed_at`) WHERE "orders"."email" is not null;--> statement-breakpoint
CREATE TABLE `outbox` (
	`key` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	`due_at` integer,
	`attempts` integer NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`done_at` integer,
	`dead_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`due_at`) WHERE "outbox"."due_at" is not null;--> statement-breakpoint
CREATE INDEX `outbox_dead` ON `outbox` (`dead_at`) WHERE "outbox"."dead_at" is not null;--> statement-breakpoint
CREATE TABLE `products` (
	`merchant_id` text NOT NULL,
	`handle` text NOT NULL,
	`document` text NOT NULL,
	PRIMARY KEY(`merchant_id`, `handle`)
);
--> statement-breakpoint
CREATE TABLE `ratings` (
	`conversation_id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`score` integer NOT NULL,
	`comment` text,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `tickets` (
	`id` text PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`conversation_id` text NOT NULL,
	`lane` text NOT NULL,
	`category` text NOT NULL,
	`urgency` integer NOT NULL,
	`language` text NOT NULL,
	`reason` text NOT NULL,
	`brief` text NOT NULL,
	`draft` text NOT NULL,
	`orders` text NOT NULL,
	`preview` text NOT NULL,
	`customer` text NOT NULL,
	`status` text NOT NULL,
	`assignee_id` text,
	`assignee_name` text,
	`opened_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`resolved_at` integer,
	`root_cause` text,
	`method` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `tickets_inbox` ON `tickets` (`merchant_id`,`urgency`,`due_at`) WHERE "tickets"."status" = 'open';--> statement-breakpoint
CREATE INDEX `tickets_resolved` ON `tickets` (`merchant_id`,`resolved_at`) WHERE "tickets"."status" = 'resolved';--> statement-breakpoint
CREATE UNIQUE INDEX `tickets_one_open` ON `tickets` (`conversation_id`) WHERE "tickets"."status" = 'open';--> statement-breakpoint
CREATE TABLE `tries` (
	`key` integer PRIMARY KEY NOT NULL,
	`merchant_id` text NOT NULL,
	`count` integer NOT NULL,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tries_until` ON `tries` (`until`);--> statement-breakpoint
CREATE TABLE `auth_account` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `auth_account_user` ON `auth_account` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_session` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_session_token_unique` ON `auth_session` (`token`);--> statement-breakpoint
CREATE INDEX `auth_session_user` ON `auth_session` (`user_id`);--> statement-breakpoint
CREATE TABLE `auth_user` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `auth_user_email_unique` ON `auth_user` (`email`);--> statement-breakpoint
CREATE TABLE `auth_verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `auth_verification_identifier` ON `auth_verification` (`identifier`);