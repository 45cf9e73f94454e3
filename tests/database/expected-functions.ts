import type { Subject } from './expected-rights.ts';

/**
 * Which function may be called by whom, and which of them act with the rights of the owner (security definer). A
 * function that is not in this list fails the test. A member of staff who may not is refused by the function itself.
 */
export interface FunctionRights {
	definer: boolean;
	may: Subject[];
}

const staff: Subject[] = ['admin', 'coordinator', 'policy', 'reader'];
const definer = (...may: Subject[]): FunctionRights => ({ definer: true, may });
const plain = (...may: Subject[]): FunctionRights => ({ definer: false, may });

export const EXPECTED_FUNCTIONS: Record<string, FunctionRights> = {
	// Who is asking?
	'private.my_region': definer(...staff),
	'private.have_role': definer(...staff),
	'private.today': plain(...staff, 'service'),
	// The boot test.
	'public.whoami': plain('anon', ...staff, 'service'),
	'public.canary_is_closed': plain('anon', ...staff, 'service'),
	// Visitors.
	'public.list_regions': definer('anon'),
	'public.read_region': definer('anon'),
	'public.read_region_content': definer('anon'),
	'public.read_region_logo': definer('anon'),
	'public.read_invitation': definer('anon'),
	'public.list_open_names': definer('anon'),
	'public.read_numbers': definer('anon'),
	'public.submit_story': definer('anon'),
	// A lesson in which pupils tell. With a teacher's link anybody opens one, without it only who judges.
	'public.read_teacher_link': definer('anon'),
	'public.open_class': definer('anon', ...staff),
	'public.read_class': definer('anon'),
	'public.join_class': definer('anon'),
	'public.count_in_class': definer('anon'),
	'public.renew_teacher_link': definer('admin', 'coordinator'),
	'private.hash_of': plain(),
	// Tellers with a code.
	'public.open_receipt': definer('anon'),
	'public.send_message': definer('anon'),
	'public.add_to_story': definer('anon'),
	'public.set_consent': definer('anon'),
	'public.extend_receipt': definer('anon'),
	'public.withdraw_story': definer('anon'),
	'private.is_count_of_masked': plain(),
	'private.is_reading': plain(),
	// Staff.
	'public.decide_story': definer('admin', 'coordinator'),
	'public.decide_seen_story': definer('admin', 'coordinator'),
	'public.request_analysis': definer('admin', 'coordinator', 'policy'),
	'public.cancel_analysis': definer('admin', 'coordinator', 'policy'),
	'public.set_role': definer('admin'),
	'public.set_deputy': definer('admin'),
	'public.read_late_danger': definer(...staff),
	'public.save_region_content': definer('admin'),
	'public.count_past_terms': definer('admin'),
	'public.remove_member': definer('admin'),
	'public.add_region_names': definer('admin'),
	'public.can_answer': definer('admin', 'coordinator'),
	'public.take_danger_step': definer('admin', 'coordinator'),
	'public.list_danger_steps': definer('admin', 'coordinator'),
	'public.answer_story': definer('admin', 'coordinator'),
	'public.board_themes': definer(...staff),
	'public.count_analysed': definer('admin', 'coordinator', 'policy'),
	'public.count_period': definer('admin', 'policy'),
	'public.publish_numbers': definer('admin', 'policy'),
	'public.withdraw_numbers': definer('admin', 'policy'),
	// The installation itself.
	'public.purge': definer('service'),
	'public.request_analysis_of': definer('service'),
	'public.save_analysis': definer('service'),
	'public.read_region_names': definer('service'),
	// Parts of the above, and triggers: called by nobody.
	'private.is_open': definer(),
	'private.open_invitation': definer(),
	'private.gate_signup': definer(),
	'private.admit': definer(),
	'private.audit': definer(),
	'private.audit_change': definer(),
	'private.refuse_change': plain(),
	'private.count_themes': definer(),
	'private.forget_story': definer(),
	'private.only_with_consent': definer(),
	'private.add_message': definer(),
	'private.check_message': plain(),
	'private.story_of': definer(),
	'private.need_story': definer(),
	'private.themes_for_teller': definer(),
	'private.sum_of_masked': plain(),
	'private.remove_stories': definer(),
	'private.danger_holder': definer(),
	'private.danger_seen': definer(),
	'private.show_what_was_read': definer(),
	'private.ask_two_readers': definer(),
	'private.count_late_danger': definer(),
	'private.terms_of': definer(),
	'private.start_term': definer(),
	'private.keep_waiting': plain(),
	'private.kept_until': plain(),
	'private.purge_as_of': definer(),
	'private.open_run': definer(),
	'private.touch_action': plain(),
	'private.shows_only': plain(),
	'private.keep_public_label': definer()
};
