import type { Client } from '#lib/server/connection.ts';
import type { Member } from '#lib/server/people.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What a person may quote when asking for help; it says nothing about them. */
			id?: string;
		}
		interface Locals {
			/** As a visitor: public pages and telling. */
			visitor: Client;
			/** As the member of staff of this session; on team pages only. */
			staff: Client;
			member: Member | null;
		}
	}
}

export {};
