ALTER TABLE `incidents` ADD `written_key` text;--> statement-breakpoint
CREATE INDEX `incidents_merchant` ON `incidents` (`merchant_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `events_worked` ON `events` (`at`) WHERE "events"."due_at" is null;