import type { Locale } from '#lib/domain/locale.ts';
import type { Step } from '#lib/domain/steps.ts';
import type { Client } from '#lib/server/connection.ts';
import type { Member } from '#lib/server/people.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What a person may quote when asking for help; it says nothing about them. */
			id?: string;
			/** What the page says when even its frame could not be made, in the language of the address. */
			words?: Record<
				'text' | 'code' | 'begin' | 'exit' | 'exitExplanation' | 'exitHistory',
				string
			>;
		}
		/** Which step of telling the browser goes back to; never what was written. */
		interface PageState {
			step?: Step;
			/** How many steps were taken in this page. */
			depth?: number;
		}
		interface Locals {
			/** What the address asks for; Dutch on staff pages. */
			locale: Locale;
			/** As a visitor: public pages and telling. */
			visitor: Client;
			/** As the member of staff of this session; on team pages only. */
			staff: Client;
			member: Member | null;
		}
	}
}

export {};
