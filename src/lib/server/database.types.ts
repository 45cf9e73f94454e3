
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[]

export type Database = {
  
  "public": {
          Tables: {
            "actions": {
                  Row: {
                    "changed_on": string,"created_on": string,"feedback": string,"goal": string,"id": string,"measure": string,"owner": string,"phase": string,"published": boolean,"region_id": string,"review_on": string,"signal_id": string,"title": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_on"?: string,"created_on"?: string,"feedback"?: string,"goal": string,"id"?: string,"measure": string,"owner": string,"phase"?: string,"published"?: boolean,"region_id": string,"review_on": string,"signal_id": string,"title": string
                  }
                  Update: {
                    "changed_on"?: string,"created_on"?: string,"feedback"?: string,"goal"?: string,"id"?: string,"measure"?: string,"owner"?: string,"phase"?: string,"published"?: boolean,"region_id"?: string,"review_on"?: string,"signal_id"?: string,"title"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "actions_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "actions_region_id_signal_id_fkey"
      columns: ["region_id","signal_id"]
isOneToOne: false
      referencedRelation: "signals"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"analysis_runs": {
                  Row: {
                    "finished_at": string | null,"id": string,"progress": number,"region_id": string,"requested_at": string,"status": string,"stories": number | null,"unexplained": NonNullable<Json>
                  }
                  ComputedFields: never
                  Insert: {
                    "finished_at"?: string | null,"id"?: string,"progress"?: number,"region_id": string,"requested_at"?: string,"status"?: string,"stories"?: number | null,"unexplained"?: NonNullable<Json>
                  }
                  Update: {
                    "finished_at"?: string | null,"id"?: string,"progress"?: number,"region_id"?: string,"requested_at"?: string,"status"?: string,"stories"?: number | null,"unexplained"?: NonNullable<Json>
                  }
                  Relationships: [
                    {
      foreignKeyName: "analysis_runs_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"audit_log": {
                  Row: {
                    "action": string,"actor": string | null,"at": string,"id": string,"region_id": string | null,"subject": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "action": string,"actor"?: string | null,"at"?: string,"id"?: string,"region_id"?: string | null,"subject"?: string | null
                  }
                  Update: {
                    "action"?: string,"actor"?: string | null,"at"?: string,"id"?: string,"region_id"?: string | null,"subject"?: string | null
                  }
                  Relationships: [
                    
                  ]
                },"canary": {
                  Row: {
                    "id": number
                  }
                  ComputedFields: never
                  Insert: {
                    "id": number
                  }
                  Update: {
                    "id"?: number
                  }
                  Relationships: [
                    
                  ]
                },"codebook_themes": {
                  Row: {
                    "active": boolean,"definition": string,"examples": (string)[],"key": string,"label": string,"region_id": string,"terms": (string)[],"when_no": string,"when_yes": string
                  }
                  ComputedFields: never
                  Insert: {
                    "active"?: boolean,"definition"?: string,"examples"?: (string)[],"key": string,"label": string,"region_id": string,"terms"?: (string)[],"when_no"?: string,"when_yes"?: string
                  }
                  Update: {
                    "active"?: boolean,"definition"?: string,"examples"?: (string)[],"key"?: string,"label"?: string,"region_id"?: string,"terms"?: (string)[],"when_no"?: string,"when_yes"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "codebook_themes_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"danger_steps": {
                  Row: {
                    "position": number,"region_id": string,"step": string,"story_id": string,"taken_by": string | null,"taken_on": string
                  }
                  ComputedFields: never
                  Insert: {
                    "position": number,"region_id": string,"step": string,"story_id": string,"taken_by"?: string | null,"taken_on"?: string
                  }
                  Update: {
                    "position"?: number,"region_id"?: string,"step"?: string,"story_id"?: string,"taken_by"?: string | null,"taken_on"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "danger_steps_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "danger_steps_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"invitations": {
                  Row: {
                    "email": string,"expires_at": string,"id": string,"region_id": string,"role": string,"token_hash": string,"used_at": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "email": string,"expires_at"?: string,"id"?: string,"region_id": string,"role": string,"token_hash": string,"used_at"?: string | null
                  }
                  Update: {
                    "email"?: string,"expires_at"?: string,"id"?: string,"region_id"?: string,"role"?: string,"token_hash"?: string,"used_at"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "invitations_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"messages": {
                  Row: {
                    "author": string,"id": string,"position": number,"region_id": string,"seen": boolean,"story_id": string,"text": string,"urgent": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "author": string,"id"?: string,"position": number,"region_id": string,"seen"?: boolean,"story_id": string,"text": string,"urgent"?: boolean
                  }
                  Update: {
                    "author"?: string,"id"?: string,"position"?: number,"region_id"?: string,"seen"?: boolean,"story_id"?: string,"text"?: string,"urgent"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "messages_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "messages_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"profiles": {
                  Row: {
                    "created_on": string,"deputy": boolean,"email": string,"region_id": string,"role": string,"user_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_on"?: string,"deputy"?: boolean,"email": string,"region_id": string,"role": string,"user_id": string
                  }
                  Update: {
                    "created_on"?: string,"deputy"?: boolean,"email"?: string,"region_id"?: string,"role"?: string,"user_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "profiles_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"publications": {
                  Row: {
                    "board": NonNullable<Json>,"id": string,"made_on": string,"number": number,"open": NonNullable<Json>,"period": string,"region_id": string,"withdrawn": boolean
                  }
                  ComputedFields: never
                  Insert: {
                    "board": NonNullable<Json>,"id"?: string,"made_on"?: string,"number": number,"open": NonNullable<Json>,"period": string,"region_id": string,"withdrawn"?: boolean
                  }
                  Update: {
                    "board"?: NonNullable<Json>,"id"?: string,"made_on"?: string,"number"?: number,"open"?: NonNullable<Json>,"period"?: string,"region_id"?: string,"withdrawn"?: boolean
                  }
                  Relationships: [
                    {
      foreignKeyName: "publications_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"region_content": {
                  Row: {
                    "changed_on": string,"content": NonNullable<Json>,"logo": string | null,"region_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "changed_on"?: string,"content"?: NonNullable<Json>,"logo"?: string | null,"region_id": string
                  }
                  Update: {
                    "changed_on"?: string,"content"?: NonNullable<Json>,"logo"?: string | null,"region_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "region_content_region_id_fkey"
      columns: ["region_id"]
isOneToOne: true
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"region_names": {
                  Row: {
                    "id": string,"kind": string,"name": string,"region_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "id"?: string,"kind": string,"name": string,"region_id": string
                  }
                  Update: {
                    "id"?: string,"kind"?: string,"name"?: string,"region_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "region_names_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"regions": {
                  Row: {
                    "created_on": string,"demo": boolean,"id": string,"name": string,"slug": string,"swv_code": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "created_on"?: string,"demo"?: boolean,"id"?: string,"name": string,"slug": string,"swv_code"?: string | null
                  }
                  Update: {
                    "created_on"?: string,"demo"?: boolean,"id"?: string,"name"?: string,"slug"?: string,"swv_code"?: string | null
                  }
                  Relationships: [
                    
                  ]
                },"retention_terms": {
                  Row: {
                    "amount": number,"kept": string,"region_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "amount": number,"kept": string,"region_id": string
                  }
                  Update: {
                    "amount"?: number,"kept"?: string,"region_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "retention_terms_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"signals": {
                  Row: {
                    "created_on": string,"id": string,"note": string,"region_id": string,"theme_id": string,"title": string
                  }
                  ComputedFields: never
                  Insert: {
                    "created_on"?: string,"id"?: string,"note"?: string,"region_id": string,"theme_id": string,"title": string
                  }
                  Update: {
                    "created_on"?: string,"id"?: string,"note"?: string,"region_id"?: string,"theme_id"?: string,"title"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "signals_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "signals_region_id_theme_id_fkey"
      columns: ["region_id","theme_id"]
isOneToOne: false
      referencedRelation: "themes"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"stories": {
                  Row: {
                    "added_to": boolean,"audience": string,"card": string | null,"consent": string,"decided_by": string | null,"decided_on": string | null,"feeling": number | null,"heard": number | null,"helped": number | null,"id": string,"masked": NonNullable<Json>,"mood": string | null,"phase": string | null,"quotable": boolean | null,"region_id": string,"sector": string | null,"seen": number | null,"status": string,"text": string,"title": string | null,"told_on": string,"topic": string | null,"urgent": boolean,"verified": boolean,"waiting_since": string,"wish": string | null
                  }
                  ComputedFields: never
                  Insert: {
                    "added_to"?: boolean,"audience": string,"card"?: string | null,"consent"?: string,"decided_by"?: string | null,"decided_on"?: string | null,"feeling"?: number | null,"heard"?: number | null,"helped"?: number | null,"id"?: string,"masked"?: NonNullable<Json>,"mood"?: string | null,"phase"?: string | null,"quotable"?: never,"region_id": string,"sector"?: string | null,"seen"?: number | null,"status"?: string,"text": string,"title"?: string | null,"told_on"?: string,"topic"?: string | null,"urgent"?: boolean,"verified"?: boolean,"waiting_since"?: string,"wish"?: string | null
                  }
                  Update: {
                    "added_to"?: boolean,"audience"?: string,"card"?: string | null,"consent"?: string,"decided_by"?: string | null,"decided_on"?: string | null,"feeling"?: number | null,"heard"?: number | null,"helped"?: number | null,"id"?: string,"masked"?: NonNullable<Json>,"mood"?: string | null,"phase"?: string | null,"quotable"?: never,"region_id"?: string,"sector"?: string | null,"seen"?: number | null,"status"?: string,"text"?: string,"title"?: string | null,"told_on"?: string,"topic"?: string | null,"urgent"?: boolean,"verified"?: boolean,"waiting_since"?: string,"wish"?: string | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "stories_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"story_decisions": {
                  Row: {
                    "agreed": boolean,"decided_on": string,"region_id": string,"story_id": string,"theme_keys": (string)[]
                  }
                  ComputedFields: never
                  Insert: {
                    "agreed": boolean,"decided_on"?: string,"region_id": string,"story_id": string,"theme_keys": (string)[]
                  }
                  Update: {
                    "agreed"?: boolean,"decided_on"?: string,"region_id"?: string,"story_id"?: string,"theme_keys"?: (string)[]
                  }
                  Relationships: [
                    {
      foreignKeyName: "story_decisions_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    },{
      foreignKeyName: "story_decisions_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"story_guesses": {
                  Row: {
                    "ranked": NonNullable<Json>,"region_id": string,"story_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "ranked"?: NonNullable<Json>,"region_id": string,"story_id": string
                  }
                  Update: {
                    "ranked"?: NonNullable<Json>,"region_id"?: string,"story_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "story_guesses_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: true
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"story_leftovers": {
                  Row: {
                    "kind": string,"region_id": string,"story_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "kind": string,"region_id": string,"story_id": string
                  }
                  Update: {
                    "kind"?: string,"region_id"?: string,"story_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "story_leftovers_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"story_themes": {
                  Row: {
                    "reasons": NonNullable<Json>,"region_id": string,"story_id": string,"theme_id": string,"weight": number
                  }
                  ComputedFields: never
                  Insert: {
                    "reasons"?: NonNullable<Json>,"region_id": string,"story_id": string,"theme_id": string,"weight": number
                  }
                  Update: {
                    "reasons"?: NonNullable<Json>,"region_id"?: string,"story_id"?: string,"theme_id"?: string,"weight"?: number
                  }
                  Relationships: [
                    {
      foreignKeyName: "story_themes_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    },{
      foreignKeyName: "story_themes_region_id_theme_id_fkey"
      columns: ["region_id","theme_id"]
isOneToOne: false
      referencedRelation: "themes"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"theme_decisions": {
                  Row: {
                    "decided_on": string,"hidden": boolean,"label": string | null,"merged_into": string | null,"region_id": string,"theme_key": string
                  }
                  ComputedFields: never
                  Insert: {
                    "decided_on"?: string,"hidden"?: boolean,"label"?: string | null,"merged_into"?: string | null,"region_id": string,"theme_key": string
                  }
                  Update: {
                    "decided_on"?: string,"hidden"?: boolean,"label"?: string | null,"merged_into"?: string | null,"region_id"?: string,"theme_key"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "theme_decisions_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"theme_quotes": {
                  Row: {
                    "kind": string,"position": number,"region_id": string,"story_id": string,"text": string,"theme_id": string
                  }
                  ComputedFields: never
                  Insert: {
                    "kind": string,"position": number,"region_id": string,"story_id": string,"text": string,"theme_id": string
                  }
                  Update: {
                    "kind"?: string,"position"?: number,"region_id"?: string,"story_id"?: string,"text"?: string,"theme_id"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "theme_quotes_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    },{
      foreignKeyName: "theme_quotes_region_id_theme_id_fkey"
      columns: ["region_id","theme_id"]
isOneToOne: false
      referencedRelation: "themes"
      referencedColumns: ["region_id","id"]
    }
                  ]
                },"themes": {
                  Row: {
                    "active": boolean,"direction": string,"id": string,"key": string,"keywords": (string)[],"label": string,"months": NonNullable<Json>,"origin": string,"region_id": string,"size": number,"tone_high": number | null,"tone_low": number | null,"tone_share": number | null,"tone_stories": number | null
                  }
                  ComputedFields: never
                  Insert: {
                    "active"?: boolean,"direction"?: string,"id"?: string,"key": string,"keywords"?: (string)[],"label": string,"months"?: NonNullable<Json>,"origin": string,"region_id": string,"size"?: number,"tone_high"?: number | null,"tone_low"?: number | null,"tone_share"?: number | null,"tone_stories"?: number | null
                  }
                  Update: {
                    "active"?: boolean,"direction"?: string,"id"?: string,"key"?: string,"keywords"?: (string)[],"label"?: string,"months"?: NonNullable<Json>,"origin"?: string,"region_id"?: string,"size"?: number,"tone_high"?: number | null,"tone_low"?: number | null,"tone_share"?: number | null,"tone_stories"?: number | null
                  }
                  Relationships: [
                    {
      foreignKeyName: "themes_region_id_fkey"
      columns: ["region_id"]
isOneToOne: false
      referencedRelation: "regions"
      referencedColumns: ["id"]
    }
                  ]
                },"unexplained_quotes": {
                  Row: {
                    "ends": number,"region_id": string,"starts": number,"story_id": string,"word": string
                  }
                  ComputedFields: never
                  Insert: {
                    "ends": number,"region_id": string,"starts": number,"story_id": string,"word": string
                  }
                  Update: {
                    "ends"?: number,"region_id"?: string,"starts"?: number,"story_id"?: string,"word"?: string
                  }
                  Relationships: [
                    {
      foreignKeyName: "unexplained_quotes_region_id_story_id_fkey"
      columns: ["region_id","story_id"]
isOneToOne: false
      referencedRelation: "stories"
      referencedColumns: ["region_id","id"]
    }
                  ]
                }
          }
          Views: {
            [_ in never]: never
          }
          Functions: {
            "add_region_names":
{ Args: { "names": Json }; Returns: number
                           },
"add_to_story":
{ Args: { "code_hash": string,"masked": Json,"text": string,"urgent": boolean }; Returns: undefined
                           },
"answer_story":
{ Args: { "story": string,"text"?: string }; Returns: undefined
                           },
"board_themes":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"can_answer":
{ Args: { "story": string }; Returns: boolean
                           },
"canary_is_closed":
{ Args: Record<PropertyKey, never>; Returns: boolean
                           },
"cancel_analysis":
{ Args: Record<PropertyKey, never>; Returns: undefined
                           },
"count_analysed":
{ Args: Record<PropertyKey, never>; Returns: {
              "month": string,"stories": number
            }[]
                           },
"count_in_class":
{ Args: { "code": string }; Returns: undefined
                           },
"count_past_terms":
{ Args: { "pending_days": number,"school_years": number }; Returns: Json
                           },
"count_period":
{ Args: { "first": string,"last": string }; Returns: Json
                           },
"decide_seen_story":
{ Args: { "new_status": string,"new_text"?: string,"new_title"?: string,"new_wish"?: string,"seen_hash": string,"seen_status": string,"story": string }; Returns: undefined
                           },
"decide_story":
{ Args: { "new_status": string,"new_text"?: string,"new_title"?: string,"new_wish"?: string,"seen_status": string,"story": string }; Returns: undefined
                           },
"extend_receipt":
{ Args: { "code_hash": string }; Returns: undefined
                           },
"join_class":
{ Args: { "code": string }; Returns: {
              "region_slug": string
            }[]
                           },
"list_danger_steps":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"list_open_names":
{ Args: { "region_slug": string }; Returns: Json
                           },
"list_regions":
{ Args: Record<PropertyKey, never>; Returns: {
              "demo": boolean,"name": string,"places": (string)[],"slug": string
            }[]
                           },
"open_class":
{ Args: { "code": string,"key_hash": string,"token"?: string }; Returns: boolean
                           },
"open_receipt":
{ Args: { "code_hash": string }; Returns: Json
                           },
"publish_numbers":
{ Args: { "board": Json,"number": number,"open": Json,"period": string }; Returns: undefined
                           },
"purge":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"read_class":
{ Args: { "key": string }; Returns: {
              "code": string,"region": string,"region_slug": string,"told": number
            }[]
                           },
"read_invitation":
{ Args: { "token": string }; Returns: {
              "email": string,"region": string,"role": string
            }[]
                           },
"read_late_danger":
{ Args: Record<PropertyKey, never>; Returns: Json
                           },
"read_numbers":
{ Args: { "region_slug": string }; Returns: {
              "made_on": string,"numbers": Json,"period": string
            }[]
                           },
"read_region":
{ Args: { "region_slug": string }; Returns: Json
                           },
"read_region_content":
{ Args: { "region_slug": string }; Returns: Json
                           },
"read_region_logo":
{ Args: { "region_slug": string }; Returns: string
                           },
"read_region_names":
{ Args: { "known"?: string,"region_slug": string }; Returns: Json
                           },
"read_teacher_link":
{ Args: { "token": string }; Returns: {
              "region": string
            }[]
                           },
"remove_member":
{ Args: { "member": string }; Returns: undefined
                           },
"renew_teacher_link":
{ Args: { "token_hash": string }; Returns: undefined
                           },
"request_analysis":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"request_analysis_of":
{ Args: { "region": string }; Returns: string
                           },
"save_analysis":
{ Args: { "outcome": Json,"run": string }; Returns: undefined
                           },
"save_region_content":
{ Args: { "new_content": Json,"new_logo"?: string }; Returns: undefined
                           },
"send_message":
{ Args: { "code_hash": string,"text": string,"urgent": boolean }; Returns: undefined
                           },
"set_consent":
{ Args: { "code_hash": string,"consent": string }; Returns: undefined
                           },
"set_deputy":
{ Args: { "member": string }; Returns: undefined
                           },
"set_role":
{ Args: { "member": string,"new_role": string }; Returns: undefined
                           },
"submit_story":
{ Args: { "audience": string,"code_hash": string,"consent": string,"form_hash": string,"masked": Json,"question"?: string,"reading"?: Json,"region_slug": string,"sector"?: string,"text": string,"urgent": boolean,"verified": boolean }; Returns: undefined
                           },
"take_danger_step":
{ Args: { "seen"?: string,"step": string,"story": string }; Returns: undefined
                           },
"whoami":
{ Args: Record<PropertyKey, never>; Returns: string
                           },
"withdraw_numbers":
{ Args: { "period": string }; Returns: undefined
                           },
"withdraw_story":
{ Args: { "code_hash": string }; Returns: undefined
                           }
          }
          Enums: {
            [_ in never]: never
          }
          CompositeTypes: {
            [_ in never]: never
          }
        }
}

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
  ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
      Row: infer R
    }
    ? R
    : never
  : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Insert: infer I
    }
    ? I
    : never
  : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
  ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
      Update: infer U
    }
    ? U
    : never
  : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
  ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
  : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
  ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
  : never

export const Constants = {
  "public": {
          Enums: {
            
          }
        }
} as const
