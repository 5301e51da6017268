-- The sum of all change files, for reading; SchemaIT keeps it true and writes it:
--   infra/test -pl graphql -am -Dtest=SchemaIT -Dschema.write \
--     -Dsurefire.failIfNoSpecifiedTests=false

CREATE TABLE account (
  id binary(16) NOT NULL,
  username varchar(100) COLLATE utf8mb4_0900_bin NOT NULL,
  display_name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  password_hash varchar(255) DEFAULT NULL,
  is_operator tinyint(1) NOT NULL,
  failures int NOT NULL,
  locked_until datetime(6) DEFAULT NULL,
  made_at datetime(6) NOT NULL,
  email varchar(254) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  closed_at datetime(6) DEFAULT NULL,
  closed_in bigint DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY account_username (username),
  KEY account_closed_in (closed_in),
  CONSTRAINT account_let_go_by FOREIGN KEY (closed_in) REFERENCES tenant (id)
);

CREATE TABLE achievement (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  person_id binary(16) DEFAULT NULL,
  unit_id binary(16) NOT NULL,
  text text COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  achieved_on date NOT NULL,
  recorded_at datetime(6) NOT NULL,
  recorded_by binary(16) NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY achievement_person (tenant_id,person_id),
  KEY achievement_unit (tenant_id,unit_id),
  KEY achievement_plan (plan_id),
  KEY achievement_recorder (recorded_by),
  CONSTRAINT achievement_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT achievement_of_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT achievement_recorded FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT achievement_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT achievement_under FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE activity (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  unit_id binary(16) NOT NULL,
  kind varchar(12) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  held_on date NOT NULL,
  held_count int NOT NULL,
  participants int DEFAULT NULL,
  recorded_at datetime(6) NOT NULL,
  recorded_by binary(16) NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY activity_name (tenant_id,name),
  KEY activity_unit (tenant_id,unit_id),
  KEY activity_plan (plan_id),
  KEY activity_recorder (recorded_by),
  CONSTRAINT activity_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT activity_recorded FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT activity_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT activity_under FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE adoption (
  id binary(16) NOT NULL,
  template_id binary(16) NOT NULL,
  version int NOT NULL,
  tenant_id bigint NOT NULL,
  adopter_id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  adopted_at datetime(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY adoption_in_plan (tenant_id,plan_id,template_id),
  KEY adoption_newest (template_id,id),
  KEY adoption_version (template_id,version),
  KEY adoption_adopter (adopter_id),
  CONSTRAINT adoption_by FOREIGN KEY (adopter_id) REFERENCES agency (id),
  CONSTRAINT adoption_of FOREIGN KEY (template_id, version) REFERENCES template_version (template_id, version),
  CONSTRAINT adoption_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE agency (
  id binary(16) NOT NULL,
  kind varchar(60) NOT NULL,
  established_on date DEFAULT NULL,
  dissolved_on date DEFAULT NULL,
  has_legal_personality tinyint(1) NOT NULL DEFAULT '1',
  PRIMARY KEY (id)
);

CREATE TABLE agency_figure (
  tenant_id bigint NOT NULL,
  measure smallint NOT NULL,
  period int NOT NULL,
  amount decimal(20,4) NOT NULL,
  PRIMARY KEY (tenant_id,measure,period)
);

CREATE TABLE agency_identifier (
  agency_id binary(16) NOT NULL,
  code varchar(35) COLLATE utf8mb4_0900_bin NOT NULL,
  valid_from date NOT NULL,
  valid_to date DEFAULT NULL,
  PRIMARY KEY (agency_id,code,valid_from),
  CONSTRAINT agency_identifier_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE agency_name (
  agency_id binary(16) NOT NULL,
  valid_from date NOT NULL,
  valid_to date DEFAULT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  short_name varchar(100) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  PRIMARY KEY (agency_id,valid_from),
  CONSTRAINT agency_name_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE agency_relation (
  id binary(16) NOT NULL,
  superior_id binary(16) NOT NULL,
  subordinate_id binary(16) NOT NULL,
  kind varchar(20) NOT NULL,
  valid_from date NOT NULL,
  valid_to date DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agency_relation_once (subordinate_id,superior_id,kind,valid_from),
  KEY agency_relation_down (superior_id,subordinate_id),
  CONSTRAINT agency_relation_subordinate FOREIGN KEY (subordinate_id) REFERENCES agency (id),
  CONSTRAINT agency_relation_superior FOREIGN KEY (superior_id) REFERENCES agency (id)
);

CREATE TABLE agency_succession (
  id binary(16) NOT NULL,
  event varchar(20) NOT NULL,
  predecessor_id binary(16) NOT NULL,
  successor_id binary(16) NOT NULL,
  happened_on date NOT NULL,
  legal_basis varchar(300) DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY agency_succession_once (predecessor_id,successor_id),
  KEY agency_succession_back (successor_id),
  CONSTRAINT agency_succession_from FOREIGN KEY (predecessor_id) REFERENCES agency (id),
  CONSTRAINT agency_succession_to FOREIGN KEY (successor_id) REFERENCES agency (id)
);

CREATE TABLE approval_passage (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  kind_id binary(16) NOT NULL,
  procedure_revision int NOT NULL,
  state varchar(10) NOT NULL,
  begun_at datetime(6) NOT NULL,
  begun_by binary(16) NOT NULL,
  ended_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY approval_passage_plan (tenant_id,plan_id,id),
  KEY approval_passage_procedure (tenant_id,kind_id,procedure_revision),
  CONSTRAINT approval_passage_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
  CONSTRAINT approval_passage_under FOREIGN KEY (tenant_id, kind_id, procedure_revision) REFERENCES procedure_version (tenant_id, kind_id, revision)
);

CREATE TABLE approval_procedure (
  tenant_id bigint NOT NULL,
  kind_id binary(16) NOT NULL,
  revision int NOT NULL,
  PRIMARY KEY (tenant_id,kind_id),
  CONSTRAINT approval_procedure_of FOREIGN KEY (tenant_id, kind_id) REFERENCES plan_kind (tenant_id, id)
);

CREATE TABLE approval_turn (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  passage_id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  step_key varchar(40) COLLATE utf8mb4_0900_bin NOT NULL,
  step_name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  seat int NOT NULL,
  role varchar(20) DEFAULT NULL,
  head_of_id binary(16) DEFAULT NULL,
  member_of_id binary(16) DEFAULT NULL,
  office_id binary(16) DEFAULT NULL,
  person_id binary(16) DEFAULT NULL,
  state varchar(10) NOT NULL,
  begun_at datetime(6) NOT NULL,
  due_on date DEFAULT NULL,
  decided_at datetime(6) DEFAULT NULL,
  decided_by binary(16) DEFAULT NULL,
  decider_name varchar(200) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  behalf_id binary(16) DEFAULT NULL,
  reason varchar(2000) DEFAULT NULL,
  returned_to varchar(40) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY approval_turn_state (tenant_id,state,due_on),
  KEY approval_turn_plan (tenant_id,plan_id,id),
  KEY approval_turn_passage (tenant_id,passage_id),
  KEY approval_turn_head_of (tenant_id,head_of_id),
  KEY approval_turn_member_of (tenant_id,member_of_id),
  KEY approval_turn_office (tenant_id,office_id),
  KEY approval_turn_person (tenant_id,person_id),
  KEY approval_turn_behalf (tenant_id,behalf_id),
  CONSTRAINT approval_turn_for FOREIGN KEY (tenant_id, behalf_id) REFERENCES person (tenant_id, id),
  CONSTRAINT approval_turn_in FOREIGN KEY (tenant_id, passage_id) REFERENCES approval_passage (tenant_id, id),
  CONSTRAINT approval_turn_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
  CONSTRAINT approval_turn_of_head FOREIGN KEY (tenant_id, head_of_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT approval_turn_of_member FOREIGN KEY (tenant_id, member_of_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT approval_turn_of_office FOREIGN KEY (tenant_id, office_id) REFERENCES office (tenant_id, id),
  CONSTRAINT approval_turn_of_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT approval_turn_one_taker CHECK (((((((role is not null) + (head_of_id is not null)) + (member_of_id is not null)) + (office_id is not null)) + (person_id is not null)) = 1))
);

CREATE TABLE archive_reader (
  tenant_id bigint NOT NULL,
  closed_tenant_id bigint NOT NULL,
  account_id binary(16) NOT NULL,
  admitted_at datetime(6) NOT NULL,
  PRIMARY KEY (tenant_id,closed_tenant_id,account_id)
);

CREATE TABLE attachment (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  content_type varchar(100) NOT NULL,
  size bigint NOT NULL,
  sha256 char(64) COLLATE utf8mb4_0900_bin NOT NULL,
  kept tinyint(1) NOT NULL,
  uploaded_at datetime(6) NOT NULL,
  uploaded_by binary(16) NOT NULL,
  thing_kind varchar(40) DEFAULT NULL,
  thing_id binary(16) DEFAULT NULL,
  unused_since datetime(6) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY attachment_thing (tenant_id,thing_id),
  KEY attachment_unused (tenant_id,unused_since),
  KEY attachment_uploader (uploaded_by),
  CONSTRAINT attachment_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT attachment_uploaded FOREIGN KEY (uploaded_by) REFERENCES account (id),
  CONSTRAINT attachment_used_or_not CHECK ((((thing_id is null) = (thing_kind is null)) and ((thing_id is null) <> (unused_since is null))))
);

CREATE TABLE audit_entry (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  happened_at datetime(6) NOT NULL,
  account_id binary(16) DEFAULT NULL,
  action varchar(60) NOT NULL,
  subject_kind varchar(40) NOT NULL,
  subject_id varbinary(64) NOT NULL,
  detail longtext,
  PRIMARY KEY (tenant_id,id),
  KEY audit_entry_subject (tenant_id,subject_id,id),
  CONSTRAINT audit_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE award_amendment (
  tenant_id bigint NOT NULL,
  decision_id binary(16) NOT NULL,
  part int NOT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  year smallint NOT NULL,
  issuer varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  document_number varchar(20) NOT NULL,
  document_symbol varchar(60) NOT NULL,
  issued_on date NOT NULL,
  signer_name varchar(200) DEFAULT NULL,
  signer_office varchar(200) DEFAULT NULL,
  signing_authority varchar(12) DEFAULT NULL,
  authority_line varchar(300) DEFAULT NULL,
  taken_off int NOT NULL,
  added int NOT NULL,
  reason varchar(1000) NOT NULL,
  amended_at datetime(6) NOT NULL,
  amended_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,decision_id,part),
  KEY award_amendment_amender (amended_by),
  CONSTRAINT award_amendment_by FOREIGN KEY (amended_by) REFERENCES account (id),
  CONSTRAINT award_amendment_of FOREIGN KEY (tenant_id, decision_id) REFERENCES award_decision (tenant_id, id)
);

CREATE TABLE award_correction (
  tenant_id bigint NOT NULL,
  line_id binary(16) NOT NULL,
  ordinal int NOT NULL,
  printed varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  corrected varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  document varchar(300) NOT NULL,
  reason varchar(1000) NOT NULL,
  corrected_at datetime(6) NOT NULL,
  corrected_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,line_id,ordinal),
  KEY award_correction_corrector (corrected_by),
  CONSTRAINT award_correction_by FOREIGN KEY (corrected_by) REFERENCES account (id),
  CONSTRAINT award_correction_of FOREIGN KEY (tenant_id, line_id) REFERENCES award_line (tenant_id, id)
);

CREATE TABLE award_decision (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  kind varchar(10) NOT NULL,
  state varchar(10) NOT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  year smallint NOT NULL,
  issuer varchar(300) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  document_number varchar(20) DEFAULT NULL,
  document_symbol varchar(60) DEFAULT NULL,
  issued_on date DEFAULT NULL,
  place varchar(200) DEFAULT NULL,
  signer_name varchar(200) DEFAULT NULL,
  signer_office varchar(200) DEFAULT NULL,
  signing_authority varchar(12) DEFAULT NULL,
  authority_line varchar(300) DEFAULT NULL,
  drafted_at datetime(6) NOT NULL,
  drafted_by binary(16) NOT NULL,
  issued_at datetime(6) DEFAULT NULL,
  issued_by binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY award_decision_drafter (drafted_by),
  KEY award_decision_issuer (issued_by),
  CONSTRAINT award_decision_drafted FOREIGN KEY (drafted_by) REFERENCES account (id),
  CONSTRAINT award_decision_issued FOREIGN KEY (issued_by) REFERENCES account (id),
  CONSTRAINT award_decision_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT award_decision_numbered CHECK (((state in (_utf8mb4'DRAFT',_utf8mb4'DISCARDED')) or ((document_number is not null) and (issued_on is not null))))
);

CREATE TABLE award_line (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  decision_id binary(16) NOT NULL,
  ordinal int NOT NULL,
  nomination_id binary(16) DEFAULT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  award_name varchar(500) NOT NULL,
  level varchar(12) NOT NULL,
  subject_kind varchar(12) NOT NULL,
  person_id binary(16) DEFAULT NULL,
  collective_id binary(16) DEFAULT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  state varchar(10) NOT NULL,
  conferred_on date DEFAULT NULL,
  coefficient decimal(10,4) DEFAULT NULL,
  bonus bigint DEFAULT NULL,
  bonus_outcome varchar(20) DEFAULT NULL,
  revocation int DEFAULT NULL,
  subject_id binary(16) GENERATED ALWAYS AS (ifnull(person_id,collective_id)) STORED NOT NULL,
  holds tinyint(1) GENERATED ALWAYS AS (if((state in (_utf8mb4'PROPOSED',_utf8mb4'AWARDED')),true,NULL)) VIRTUAL,
  notice_id binary(16) DEFAULT NULL,
  commendation_type varchar(24) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY award_line_place (tenant_id,decision_id,ordinal),
  UNIQUE KEY award_line_decided_once (tenant_id,nomination_id,holds),
  UNIQUE KEY award_line_printed_once (tenant_id,decision_id,subject_id,award,holds),
  KEY award_line_history (tenant_id,subject_id,conferred_on,id),
  KEY award_line_person (tenant_id,person_id),
  KEY award_line_collective (tenant_id,collective_id),
  KEY award_line_revoked (tenant_id,decision_id,revocation),
  KEY award_line_shown (tenant_id,notice_id),
  CONSTRAINT award_line_from FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id),
  CONSTRAINT award_line_in FOREIGN KEY (tenant_id, decision_id) REFERENCES award_decision (tenant_id, id),
  CONSTRAINT award_line_shown_by FOREIGN KEY (tenant_id, notice_id) REFERENCES award_notice (tenant_id, id),
  CONSTRAINT award_line_taken_by FOREIGN KEY (tenant_id, decision_id, revocation) REFERENCES award_revocation (tenant_id, decision_id, part),
  CONSTRAINT award_line_to_collective FOREIGN KEY (tenant_id, collective_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT award_line_to_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT award_line_one_laureate CHECK (((person_id is null) <> (collective_id is null)))
);

CREATE TABLE award_notice (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  decision_id binary(16) NOT NULL,
  part int NOT NULL,
  state varchar(10) NOT NULL,
  working_days int NOT NULL,
  posted_on date NOT NULL,
  ends_on date NOT NULL,
  posted_at datetime(6) NOT NULL,
  posted_by binary(16) NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  taken_down_at datetime(6) DEFAULT NULL,
  taken_down_by binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY award_notice_part (tenant_id,decision_id,part),
  KEY award_notice_poster (posted_by),
  KEY award_notice_taker (taken_down_by),
  CONSTRAINT award_notice_of FOREIGN KEY (tenant_id, decision_id) REFERENCES award_decision (tenant_id, id),
  CONSTRAINT award_notice_posted FOREIGN KEY (posted_by) REFERENCES account (id),
  CONSTRAINT award_notice_taken FOREIGN KEY (taken_down_by) REFERENCES account (id)
);

CREATE TABLE award_objection (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  notice_id binary(16) NOT NULL,
  line_id binary(16) DEFAULT NULL,
  objector_name varchar(200) DEFAULT NULL,
  objector_contact varchar(300) DEFAULT NULL,
  channel varchar(10) NOT NULL,
  content varchar(4000) NOT NULL,
  received_on date NOT NULL,
  state varchar(10) NOT NULL,
  answer varchar(2000) DEFAULT NULL,
  entered_at datetime(6) NOT NULL,
  entered_by binary(16) NOT NULL,
  closed_at datetime(6) DEFAULT NULL,
  closed_by binary(16) DEFAULT NULL,
  closer_name varchar(200) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY award_objection_to (tenant_id,notice_id,id),
  KEY award_objection_line (tenant_id,line_id),
  KEY award_objection_enterer (entered_by),
  KEY award_objection_closer (closed_by),
  KEY award_objection_closed (tenant_id,closed_at,id),
  CONSTRAINT award_objection_against FOREIGN KEY (tenant_id, line_id) REFERENCES award_line (tenant_id, id),
  CONSTRAINT award_objection_closed FOREIGN KEY (closed_by) REFERENCES account (id),
  CONSTRAINT award_objection_entered FOREIGN KEY (entered_by) REFERENCES account (id),
  CONSTRAINT award_objection_of FOREIGN KEY (tenant_id, notice_id) REFERENCES award_notice (tenant_id, id)
);

CREATE TABLE award_review (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  plan_version int NOT NULL,
  stage varchar(10) NOT NULL,
  year smallint NOT NULL,
  turn smallint NOT NULL,
  counted_on date NOT NULL,
  state varchar(10) NOT NULL,
  opened_at datetime(6) NOT NULL,
  opened_by binary(16) NOT NULL,
  registered_only tinyint(1) NOT NULL DEFAULT '0',
  wave varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY award_review_once (tenant_id,plan_id,stage,year,turn),
  KEY award_review_published (plan_id),
  KEY award_review_opener (opened_by),
  CONSTRAINT award_review_of FOREIGN KEY (plan_id) REFERENCES published_plan (id),
  CONSTRAINT award_review_opened FOREIGN KEY (opened_by) REFERENCES account (id),
  CONSTRAINT award_review_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE award_revocation (
  tenant_id bigint NOT NULL,
  decision_id binary(16) NOT NULL,
  part int NOT NULL,
  reason varchar(2000) NOT NULL,
  legal_ground varchar(500) NOT NULL,
  document_number varchar(20) NOT NULL,
  document_symbol varchar(60) NOT NULL,
  revoked_on date NOT NULL,
  revoked_at datetime(6) NOT NULL,
  revoked_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,decision_id,part),
  KEY award_revocation_revoker (revoked_by),
  CONSTRAINT award_revocation_by FOREIGN KEY (revoked_by) REFERENCES account (id),
  CONSTRAINT award_revocation_of FOREIGN KEY (tenant_id, decision_id) REFERENCES award_decision (tenant_id, id)
);

CREATE TABLE award_striking (
  tenant_id bigint NOT NULL,
  decision_id binary(16) NOT NULL,
  part int NOT NULL,
  reason varchar(1000) NOT NULL,
  struck_at datetime(6) NOT NULL,
  struck_by binary(16) NOT NULL,
  reinstated_for varchar(1000) DEFAULT NULL,
  reinstated_at datetime(6) DEFAULT NULL,
  reinstated_by binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,decision_id,part),
  KEY award_striking_striker (struck_by),
  KEY award_striking_reinstater (reinstated_by),
  CONSTRAINT award_striking_by FOREIGN KEY (struck_by) REFERENCES account (id),
  CONSTRAINT award_striking_of FOREIGN KEY (tenant_id, decision_id) REFERENCES award_decision (tenant_id, id),
  CONSTRAINT award_striking_undone_by FOREIGN KEY (reinstated_by) REFERENCES account (id)
);

CREATE TABLE changed_pair (
  ancestor_id binary(16) NOT NULL,
  descendant_id binary(16) NOT NULL,
  direction tinyint NOT NULL,
  PRIMARY KEY (ancestor_id,descendant_id)
);

CREATE TABLE contributor (
  ancestor_id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  nodes bigint NOT NULL,
  PRIMARY KEY (ancestor_id,tenant_id)
);

CREATE TABLE council (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  kind varchar(30) NOT NULL,
  formed_at datetime(6) NOT NULL,
  formed_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY council_former (formed_by),
  CONSTRAINT council_formed FOREIGN KEY (formed_by) REFERENCES account (id),
  CONSTRAINT council_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE council_attendance (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  seat smallint NOT NULL,
  person_id binary(16) DEFAULT NULL,
  outsider varchar(200) DEFAULT NULL,
  office varchar(12) NOT NULL,
  present tinyint(1) NOT NULL,
  PRIMARY KEY (tenant_id,session_id,seat),
  UNIQUE KEY council_attendance_person (tenant_id,session_id,person_id),
  KEY council_attendance_of_person (tenant_id,person_id),
  CONSTRAINT council_attendance_at FOREIGN KEY (tenant_id, session_id) REFERENCES council_session (tenant_id, id),
  CONSTRAINT council_attendance_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);

CREATE TABLE council_ballot (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  matter_id binary(16) NOT NULL,
  round smallint NOT NULL,
  mode varchar(10) NOT NULL,
  percent_min smallint DEFAULT NULL,
  source varchar(1000) DEFAULT NULL,
  trust varchar(12) DEFAULT NULL,
  poll_ends_on date DEFAULT NULL,
  state varchar(10) NOT NULL,
  votes_for smallint NOT NULL,
  votes_against smallint NOT NULL,
  votes_blank smallint NOT NULL,
  runoff tinyint(1) NOT NULL DEFAULT '0',
  PRIMARY KEY (tenant_id,session_id,matter_id,round),
  CONSTRAINT council_ballot_on FOREIGN KEY (tenant_id, session_id, matter_id) REFERENCES council_item (tenant_id, session_id, matter_id)
);

CREATE TABLE council_composition (
  tenant_id bigint NOT NULL,
  council_id binary(16) NOT NULL,
  year smallint NOT NULL,
  ordinal smallint NOT NULL,
  since_on date NOT NULL,
  decision varchar(100) NOT NULL,
  decided_on date NOT NULL,
  standing_body varchar(300) DEFAULT NULL,
  set_at datetime(6) NOT NULL,
  set_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,council_id,year,ordinal),
  KEY council_composition_setter (set_by),
  CONSTRAINT council_composition_of FOREIGN KEY (tenant_id, council_id) REFERENCES council (tenant_id, id),
  CONSTRAINT council_composition_set FOREIGN KEY (set_by) REFERENCES account (id)
);

CREATE TABLE council_item (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  matter_id binary(16) NOT NULL,
  ordinal smallint NOT NULL,
  outcome varchar(12) DEFAULT NULL,
  live tinyint(1) DEFAULT NULL,
  preferred tinyint(1) NOT NULL DEFAULT '0',
  taken_off tinyint(1) NOT NULL DEFAULT '0',
  matter_kind varchar(12) NOT NULL DEFAULT 'NOMINATION',
  effect_scope varchar(24) DEFAULT NULL,
  nomination_id binary(16) GENERATED ALWAYS AS (if((matter_kind = _utf8mb4'NOMINATION'),matter_id,NULL)) STORED,
  initiative_id binary(16) GENERATED ALWAYS AS (if((matter_kind = _utf8mb4'INITIATIVE'),matter_id,NULL)) STORED,
  submitted_id binary(16) GENERATED ALWAYS AS (if((matter_kind = _utf8mb4'SUBMITTED'),matter_id,NULL)) STORED,
  PRIMARY KEY (tenant_id,session_id,matter_id),
  UNIQUE KEY council_item_once (tenant_id,matter_id,live),
  KEY council_item_nomination (tenant_id,nomination_id),
  KEY council_item_initiative (tenant_id,initiative_id),
  KEY council_item_submitted (tenant_id,submitted_id),
  CONSTRAINT council_item_at FOREIGN KEY (tenant_id, session_id) REFERENCES council_session (tenant_id, id),
  CONSTRAINT council_item_of FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id),
  CONSTRAINT council_item_on FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative (tenant_id, id),
  CONSTRAINT council_item_put FOREIGN KEY (tenant_id, submitted_id) REFERENCES submitted_nomination (tenant_id, id),
  CONSTRAINT council_item_effect CHECK (((matter_kind = _utf8mb4'INITIATIVE') = (effect_scope is not null)))
);

CREATE TABLE council_mandate (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  seat smallint NOT NULL,
  proxy smallint NOT NULL,
  document varchar(300) NOT NULL,
  PRIMARY KEY (tenant_id,session_id,seat),
  KEY council_mandate_proxy (tenant_id,session_id,proxy),
  CONSTRAINT council_mandate_of FOREIGN KEY (tenant_id, session_id, seat) REFERENCES council_attendance (tenant_id, session_id, seat),
  CONSTRAINT council_mandate_to FOREIGN KEY (tenant_id, session_id, proxy) REFERENCES council_attendance (tenant_id, session_id, seat)
);

CREATE TABLE council_minutes (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  version smallint NOT NULL,
  text mediumtext COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  correction varchar(1000) DEFAULT NULL,
  drawn_at datetime(6) NOT NULL,
  drawn_by binary(16) NOT NULL,
  number varchar(100) DEFAULT NULL,
  dated_on date DEFAULT NULL,
  chair varchar(200) DEFAULT NULL,
  secretary varchar(200) DEFAULT NULL,
  signed_at datetime(6) DEFAULT NULL,
  signed_by binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,session_id,version),
  KEY council_minutes_writer (drawn_by),
  KEY council_minutes_signer (signed_by),
  CONSTRAINT council_minutes_drawn FOREIGN KEY (drawn_by) REFERENCES account (id),
  CONSTRAINT council_minutes_of FOREIGN KEY (tenant_id, session_id) REFERENCES council_session (tenant_id, id),
  CONSTRAINT council_minutes_signed FOREIGN KEY (signed_by) REFERENCES account (id)
);

CREATE TABLE council_open_vote (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  matter_id binary(16) NOT NULL,
  round smallint NOT NULL,
  seat smallint NOT NULL,
  choice varchar(10) NOT NULL,
  PRIMARY KEY (tenant_id,session_id,matter_id,round,seat),
  CONSTRAINT council_open_vote_in FOREIGN KEY (tenant_id, session_id, matter_id, round) REFERENCES council_ballot (tenant_id, session_id, matter_id, round)
);

CREATE TABLE council_places (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  ordinal smallint NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  level varchar(12) DEFAULT NULL,
  subject_kind varchar(12) DEFAULT NULL,
  least smallint NOT NULL,
  most smallint NOT NULL,
  basis varchar(300) NOT NULL,
  PRIMARY KEY (tenant_id,session_id,ordinal),
  CONSTRAINT council_places_at FOREIGN KEY (tenant_id, session_id) REFERENCES council_session (tenant_id, id)
);

CREATE TABLE council_seat (
  tenant_id bigint NOT NULL,
  council_id binary(16) NOT NULL,
  year smallint NOT NULL,
  ordinal smallint NOT NULL,
  seat smallint NOT NULL,
  person_id binary(16) DEFAULT NULL,
  outsider varchar(200) DEFAULT NULL,
  office varchar(12) NOT NULL,
  duties varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,council_id,year,ordinal,seat),
  UNIQUE KEY council_seat_once (tenant_id,council_id,year,ordinal,person_id),
  KEY council_seat_person (tenant_id,person_id),
  CONSTRAINT council_seat_in FOREIGN KEY (tenant_id, council_id, year, ordinal) REFERENCES council_composition (tenant_id, council_id, year, ordinal),
  CONSTRAINT council_seat_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT council_seat_one CHECK (((person_id is null) <> (outsider is null)))
);

CREATE TABLE council_session (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  council_id binary(16) NOT NULL,
  review_id binary(16) DEFAULT NULL,
  held_on date NOT NULL,
  place varchar(300) NOT NULL,
  members smallint NOT NULL,
  quorum_parts int DEFAULT NULL,
  quorum_of int DEFAULT NULL,
  quorum_source varchar(1000) DEFAULT NULL,
  quorum_trust varchar(12) DEFAULT NULL,
  allows_proxies tinyint(1) DEFAULT NULL,
  polls_absent tinyint(1) DEFAULT NULL,
  tie_break varchar(10) DEFAULT NULL,
  state varchar(10) NOT NULL,
  opened_at datetime(6) NOT NULL,
  opened_by binary(16) NOT NULL,
  ended_at datetime(6) DEFAULT NULL,
  ended_by binary(16) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY council_session_council (tenant_id,council_id),
  KEY council_session_review (tenant_id,review_id),
  KEY council_session_opener (opened_by),
  KEY council_session_ender (ended_by),
  CONSTRAINT council_session_ended FOREIGN KEY (ended_by) REFERENCES account (id),
  CONSTRAINT council_session_for FOREIGN KEY (tenant_id, review_id) REFERENCES award_review (tenant_id, id),
  CONSTRAINT council_session_of FOREIGN KEY (tenant_id, council_id) REFERENCES council (tenant_id, id),
  CONSTRAINT council_session_opened FOREIGN KEY (opened_by) REFERENCES account (id)
);

CREATE TABLE council_voter (
  tenant_id bigint NOT NULL,
  session_id binary(16) NOT NULL,
  matter_id binary(16) NOT NULL,
  round smallint NOT NULL,
  seat smallint NOT NULL,
  sealed tinyint(1) NOT NULL,
  PRIMARY KEY (tenant_id,session_id,matter_id,round,seat),
  CONSTRAINT council_voter_in FOREIGN KEY (tenant_id, session_id, matter_id, round) REFERENCES council_ballot (tenant_id, session_id, matter_id, round)
);

CREATE TABLE day_close (
  id tinyint NOT NULL,
  closed_on date DEFAULT NULL,
  closing_on date DEFAULT NULL,
  targets_since date DEFAULT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE day_due (
  node_id binary(16) NOT NULL,
  PRIMARY KEY (node_id)
);

CREATE TABLE day_figure (
  node_id binary(16) NOT NULL,
  above tinyint(1) NOT NULL,
  period int NOT NULL,
  day date NOT NULL,
  figures varchar(800) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (node_id,above,period,day)
);

CREATE TABLE delegation (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  principal_id binary(16) NOT NULL,
  deputy_id binary(16) NOT NULL,
  begins_on date NOT NULL,
  ends_on date DEFAULT NULL,
  note varchar(500) NOT NULL,
  given_at datetime(6) NOT NULL,
  given_by binary(16) NOT NULL,
  ended_at datetime(6) DEFAULT NULL,
  ended_by binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY delegation_deputy (tenant_id,deputy_id,begins_on),
  KEY delegation_principal (tenant_id,principal_id),
  CONSTRAINT delegation_from FOREIGN KEY (tenant_id, principal_id) REFERENCES person (tenant_id, id),
  CONSTRAINT delegation_to FOREIGN KEY (tenant_id, deputy_id) REFERENCES person (tenant_id, id)
);

CREATE TABLE dossier_step (
  tenant_id bigint NOT NULL,
  nomination_id binary(16) NOT NULL,
  step int NOT NULL,
  action varchar(10) NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  taken_at datetime(6) NOT NULL,
  taken_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,nomination_id,step),
  KEY dossier_step_taker (taken_by),
  CONSTRAINT dossier_step_of FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id),
  CONSTRAINT dossier_step_taken FOREIGN KEY (taken_by) REFERENCES account (id)
);

CREATE TABLE duty (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  what varchar(20) NOT NULL,
  text varchar(2000) NOT NULL,
  due_on date NOT NULL,
  due_precision varchar(10) NOT NULL,
  addressed varchar(20) NOT NULL,
  superior_id binary(16) DEFAULT NULL,
  relation_kind varchar(20) DEFAULT NULL,
  agency_kind varchar(60) DEFAULT NULL,
  group_id binary(16) DEFAULT NULL,
  group_year smallint DEFAULT NULL,
  imposed_at datetime(6) NOT NULL,
  imposed_by binary(16) NOT NULL,
  withdrawn_at datetime(6) DEFAULT NULL,
  withdrawn_by binary(16) DEFAULT NULL,
  withdrawn_reason varchar(1000) DEFAULT NULL,
  imposer_id binary(16) DEFAULT NULL,
  group_roles varchar(40) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  PRIMARY KEY (id),
  KEY duty_owner (tenant_id,id),
  KEY duty_under (plan_id,id),
  KEY duty_relation (superior_id),
  KEY duty_group (group_id,group_year),
  CONSTRAINT duty_in_group FOREIGN KEY (group_id) REFERENCES emulation_group (id),
  CONSTRAINT duty_plan FOREIGN KEY (plan_id) REFERENCES published_plan (id),
  CONSTRAINT duty_superior FOREIGN KEY (superior_id) REFERENCES agency (id),
  CONSTRAINT duty_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE duty_agency (
  duty_id binary(16) NOT NULL,
  agency_id binary(16) NOT NULL,
  PRIMARY KEY (duty_id,agency_id),
  KEY duty_agency_owes (agency_id,duty_id),
  CONSTRAINT duty_agency_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT duty_agency_duty FOREIGN KEY (duty_id) REFERENCES duty (id)
);

CREATE TABLE edge (
  child_id binary(16) NOT NULL,
  parent_id binary(16) NOT NULL,
  child_plan_id binary(16) NOT NULL,
  parent_plan_id binary(16) NOT NULL,
  figures tinyint(1) NOT NULL,
  texts tinyint(1) NOT NULL,
  PRIMARY KEY (child_id,parent_id),
  KEY edge_down (parent_id,child_id),
  KEY edge_of_link (child_plan_id,parent_plan_id)
);

CREATE TABLE edge_change (
  child_id binary(16) NOT NULL,
  parent_id binary(16) NOT NULL,
  paths tinyint NOT NULL,
  figures tinyint NOT NULL,
  texts tinyint NOT NULL,
  PRIMARY KEY (child_id,parent_id)
);

CREATE TABLE eligibility_hold (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  person_id binary(16) DEFAULT NULL,
  collective_id binary(16) DEFAULT NULL,
  ground varchar(12) NOT NULL,
  cause varchar(1000) NOT NULL,
  opened_on date NOT NULL,
  opened_at datetime(6) NOT NULL,
  opened_by binary(16) NOT NULL,
  outcome varchar(12) DEFAULT NULL,
  sanction varchar(24) DEFAULT NULL,
  conclusion varchar(1000) DEFAULT NULL,
  closed_on date DEFAULT NULL,
  closed_at datetime(6) DEFAULT NULL,
  closed_by binary(16) DEFAULT NULL,
  revision int NOT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY eligibility_hold_person (tenant_id,person_id),
  KEY eligibility_hold_collective (tenant_id,collective_id),
  KEY eligibility_hold_opener (opened_by),
  KEY eligibility_hold_closer (closed_by),
  CONSTRAINT eligibility_hold_closed FOREIGN KEY (closed_by) REFERENCES account (id),
  CONSTRAINT eligibility_hold_of_collective FOREIGN KEY (tenant_id, collective_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT eligibility_hold_of_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT eligibility_hold_opened FOREIGN KEY (opened_by) REFERENCES account (id),
  CONSTRAINT eligibility_hold_ends CHECK (((outcome is null) = (closed_on is null))),
  CONSTRAINT eligibility_hold_one_subject CHECK (((person_id is null) <> (collective_id is null)))
);

CREATE TABLE email_change (
  token_hash binary(32) NOT NULL,
  account_id binary(16) NOT NULL,
  email varchar(254) COLLATE utf8mb4_0900_bin NOT NULL,
  expires_at datetime(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY email_change_of (account_id,expires_at),
  CONSTRAINT email_change_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE emulation_group (
  id binary(16) NOT NULL,
  kind varchar(20) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  founder_id binary(16) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY emulation_group_founder (founder_id),
  KEY emulation_group_named (name,id),
  CONSTRAINT emulation_group_founded_by FOREIGN KEY (founder_id) REFERENCES agency (id)
);

CREATE TABLE fact (
  entry_id binary(16) NOT NULL,
  node_id binary(16) NOT NULL,
  measure smallint NOT NULL,
  subject_id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  period int NOT NULL,
  delta decimal(20,4) NOT NULL,
  happened_on date NOT NULL,
  recorded_at datetime(6) NOT NULL,
  account_id binary(16) NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  corrects_id binary(16) DEFAULT NULL,
  PRIMARY KEY (entry_id,node_id,measure),
  UNIQUE KEY fact_corrected_once (corrects_id,node_id,measure),
  KEY fact_about (subject_id,entry_id),
  KEY fact_recorded (recorded_at)
);

CREATE TABLE graph_lock (
  id tinyint NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE group_change (
  group_id binary(16) NOT NULL,
  id binary(16) NOT NULL,
  kind varchar(20) NOT NULL,
  year smallint DEFAULT NULL,
  agency_id binary(16) DEFAULT NULL,
  role varchar(20) DEFAULT NULL,
  since_on date DEFAULT NULL,
  was varchar(300) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  changed_at datetime(6) NOT NULL,
  changed_by binary(16) NOT NULL,
  changed_in binary(16) DEFAULT NULL,
  PRIMARY KEY (group_id,id),
  CONSTRAINT group_change_of FOREIGN KEY (group_id) REFERENCES emulation_group (id)
);

CREATE TABLE group_member (
  group_id binary(16) NOT NULL,
  year smallint NOT NULL,
  agency_id binary(16) NOT NULL,
  role varchar(20) NOT NULL,
  since_on date NOT NULL,
  until_on date DEFAULT NULL,
  standing_lead smallint GENERATED ALWAYS AS ((case when ((role = _utf8mb4'LEAD') and (until_on is null)) then year end)) STORED,
  PRIMARY KEY (group_id,year,agency_id,since_on),
  UNIQUE KEY group_member_one_lead (group_id,standing_lead),
  KEY group_member_of (agency_id,year),
  CONSTRAINT group_member_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT group_member_group FOREIGN KEY (group_id) REFERENCES emulation_group (id)
);

CREATE TABLE handover (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  merger_id binary(16) DEFAULT NULL,
  from_id binary(16) NOT NULL,
  matter varchar(20) NOT NULL,
  subject_id binary(16) NOT NULL,
  title varchar(500) NOT NULL,
  year smallint NOT NULL,
  kind_name varchar(200) NOT NULL,
  body_format int NOT NULL,
  body mediumblob NOT NULL,
  state varchar(20) NOT NULL,
  sent_at datetime(6) NOT NULL,
  plan_id binary(16) DEFAULT NULL,
  group_id binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY handover_of_merger (tenant_id,merger_id),
  KEY handover_sent (from_id,id)
);

CREATE TABLE head_count (
  tenant_id bigint NOT NULL,
  unit_id binary(16) NOT NULL,
  counted_on date NOT NULL,
  entry int NOT NULL,
  collectives int NOT NULL,
  cadres int NOT NULL,
  civil_servants int NOT NULL,
  public_employees int NOT NULL,
  contract_employees int NOT NULL,
  recorded_at datetime(6) NOT NULL,
  recorded_by binary(16) NOT NULL,
  women int DEFAULT NULL,
  PRIMARY KEY (tenant_id,unit_id,counted_on,entry),
  KEY head_count_recorder (recorded_by),
  CONSTRAINT head_count_account FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT head_count_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
);

CREATE TABLE indicator_score (
  tenant_id bigint NOT NULL,
  unit_id binary(16) NOT NULL,
  indicator varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  year smallint NOT NULL,
  score decimal(12,4) NOT NULL,
  place int DEFAULT NULL,
  document varchar(300) NOT NULL,
  recorded_at datetime(6) NOT NULL,
  recorded_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,unit_id,indicator,year),
  KEY indicator_score_recorder (recorded_by),
  CONSTRAINT indicator_score_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT indicator_score_recorded FOREIGN KEY (recorded_by) REFERENCES account (id)
);

CREATE TABLE initiative (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  content text COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  effect text COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  applied_on date NOT NULL,
  unit_id binary(16) NOT NULL,
  state varchar(16) NOT NULL,
  submitted_at datetime(6) NOT NULL,
  submitted_by binary(16) NOT NULL,
  effect_scope varchar(24) DEFAULT NULL,
  decision_number varchar(50) DEFAULT NULL,
  decided_on date DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY initiative_name (tenant_id,name),
  KEY initiative_unit (tenant_id,unit_id),
  KEY initiative_submitter (submitted_by),
  CONSTRAINT initiative_of_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT initiative_submitted FOREIGN KEY (submitted_by) REFERENCES account (id),
  CONSTRAINT initiative_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT initiative_recognised_by_a_decision CHECK ((((state = _utf8mb4'RECOGNISED') = (effect_scope is not null)) and ((state = _utf8mb4'RECOGNISED') = (decision_number is not null)) and ((state = _utf8mb4'RECOGNISED') = (decided_on is not null))))
);

CREATE TABLE initiative_author (
  tenant_id bigint NOT NULL,
  initiative_id binary(16) NOT NULL,
  person_id binary(16) NOT NULL,
  ordinal smallint NOT NULL,
  share_percent smallint DEFAULT NULL,
  PRIMARY KEY (tenant_id,initiative_id,person_id),
  KEY initiative_author_person (tenant_id,person_id),
  CONSTRAINT initiative_author_is FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT initiative_author_of FOREIGN KEY (tenant_id, initiative_id) REFERENCES initiative (tenant_id, id)
);

CREATE TABLE initiative_use (
  tenant_id bigint NOT NULL,
  initiative_id binary(16) NOT NULL,
  person_id binary(16) NOT NULL,
  nomination_id binary(16) NOT NULL,
  used_at datetime(6) NOT NULL,
  used_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,initiative_id,person_id),
  KEY initiative_use_nomination (tenant_id,nomination_id),
  KEY initiative_use_user (used_by),
  CONSTRAINT initiative_use_by_author FOREIGN KEY (tenant_id, initiative_id, person_id) REFERENCES initiative_author (tenant_id, initiative_id, person_id),
  CONSTRAINT initiative_use_for FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id),
  CONSTRAINT initiative_use_used FOREIGN KEY (used_by) REFERENCES account (id)
);

CREATE TABLE link (
  id binary(16) NOT NULL,
  child_plan_id binary(16) NOT NULL,
  child_tenant_id bigint NOT NULL,
  parent_plan_id binary(16) DEFAULT NULL,
  parent_tenant_id bigint DEFAULT NULL,
  answered_version int DEFAULT NULL,
  acknowledged_version int DEFAULT NULL,
  external_type varchar(30) DEFAULT NULL,
  external_number varchar(50) DEFAULT NULL,
  external_symbol varchar(100) DEFAULT NULL,
  external_date varchar(10) DEFAULT NULL,
  external_issuer varchar(300) DEFAULT NULL,
  external_subject varchar(1000) DEFAULT NULL,
  basis_item_key varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  type varchar(20) NOT NULL,
  crosses varchar(20) NOT NULL,
  state varchar(20) NOT NULL,
  proposed_at datetime(6) NOT NULL,
  proposed_by binary(16) NOT NULL,
  answered_at datetime(6) DEFAULT NULL,
  answered_by binary(16) DEFAULT NULL,
  acknowledged_at datetime(6) DEFAULT NULL,
  acknowledged_by binary(16) DEFAULT NULL,
  ended_at datetime(6) DEFAULT NULL,
  ended_by binary(16) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  live_parent_id binary(16) GENERATED ALWAYS AS ((case when (state in (_utf8mb4'PROPOSED',_utf8mb4'ACCEPTED')) then parent_plan_id end)) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY link_once (child_plan_id,live_parent_id),
  KEY link_down (parent_plan_id,id),
  KEY link_to_answer (parent_tenant_id,state,id),
  KEY link_of_child (child_tenant_id,state,id),
  CONSTRAINT link_child FOREIGN KEY (child_plan_id) REFERENCES published_plan (id),
  CONSTRAINT link_child_tenant FOREIGN KEY (child_tenant_id) REFERENCES tenant (id),
  CONSTRAINT link_parent FOREIGN KEY (parent_plan_id) REFERENCES published_plan (id),
  CONSTRAINT link_parent_tenant FOREIGN KEY (parent_tenant_id) REFERENCES tenant (id),
  CONSTRAINT link_has_parent CHECK ((((parent_plan_id is null) = (parent_tenant_id is null)) and ((parent_plan_id is null) = (answered_version is null)) and ((parent_plan_id is not null) or (external_subject is not null))))
);

CREATE TABLE link_closure (
  descendant_id binary(16) NOT NULL,
  ancestor_id binary(16) NOT NULL,
  paths bigint NOT NULL,
  figure_paths bigint NOT NULL,
  text_paths bigint NOT NULL,
  PRIMARY KEY (descendant_id,ancestor_id),
  KEY link_closure_down (ancestor_id,descendant_id)
);

CREATE TABLE measure (
  number smallint NOT NULL,
  code varchar(60) COLLATE utf8mb4_0900_bin NOT NULL,
  name_vi varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  name_en varchar(200) NOT NULL,
  unit varchar(60) COLLATE utf8mb4_0900_bin NOT NULL,
  kind varchar(10) NOT NULL,
  level varchar(10) NOT NULL,
  share_of smallint DEFAULT NULL,
  PRIMARY KEY (number),
  UNIQUE KEY measure_code (code),
  KEY measure_whole (share_of),
  CONSTRAINT measure_share_of FOREIGN KEY (share_of) REFERENCES measure (number),
  CONSTRAINT measure_has_column CHECK (((level = _utf8mb4'PLAN') = (number between 1 and 30)))
);

CREATE TABLE media_item (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  unit_id binary(16) NOT NULL,
  plan_id binary(16) DEFAULT NULL,
  person_id binary(16) DEFAULT NULL,
  collective_id binary(16) DEFAULT NULL,
  outlet_kind varchar(12) NOT NULL,
  outlet varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  title varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  link varchar(1000) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  published_on date NOT NULL,
  recorded_at datetime(6) NOT NULL,
  recorded_by binary(16) NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY media_item_title (tenant_id,title),
  KEY media_item_unit (tenant_id,unit_id),
  KEY media_item_person (tenant_id,person_id),
  KEY media_item_collective (tenant_id,collective_id),
  KEY media_item_plan (plan_id),
  KEY media_item_recorder (recorded_by),
  CONSTRAINT media_item_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT media_item_on_collective FOREIGN KEY (tenant_id, collective_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT media_item_on_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT media_item_recorded FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT media_item_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT media_item_under FOREIGN KEY (plan_id) REFERENCES published_plan (id),
  CONSTRAINT media_item_one_subject CHECK (((person_id is null) or (collective_id is null)))
);

CREATE TABLE membership (
  tenant_id bigint NOT NULL,
  account_id binary(16) NOT NULL,
  joined_at datetime(6) NOT NULL,
  settles tinyint(1) NOT NULL DEFAULT '0',
  PRIMARY KEY (tenant_id,account_id),
  KEY membership_of (account_id,tenant_id),
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE merger (
  id binary(16) NOT NULL,
  event varchar(20) NOT NULL,
  happened_on date NOT NULL,
  legal_basis varchar(300) DEFAULT NULL,
  merged_at datetime(6) NOT NULL,
  merged_by binary(16) NOT NULL,
  undone_at datetime(6) DEFAULT NULL,
  undone_by binary(16) DEFAULT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE merger_change (
  merger_id binary(16) NOT NULL,
  nth int NOT NULL,
  kind varchar(20) NOT NULL,
  row_id binary(16) NOT NULL,
  agency_id binary(16) DEFAULT NULL,
  year smallint DEFAULT NULL,
  was varchar(20) DEFAULT NULL,
  PRIMARY KEY (merger_id,nth)
);

CREATE TABLE merger_predecessor (
  merger_id binary(16) NOT NULL,
  nth int NOT NULL,
  agency_id binary(16) NOT NULL,
  status_before varchar(20) DEFAULT NULL,
  PRIMARY KEY (merger_id,nth)
);

CREATE TABLE merger_successor (
  merger_id binary(16) NOT NULL,
  nth int NOT NULL,
  agency_id binary(16) NOT NULL,
  PRIMARY KEY (merger_id,nth)
);

CREATE TABLE node (
  id binary(16) NOT NULL,
  kind varchar(10) NOT NULL,
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  unit varchar(60) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  share tinyint(1) NOT NULL,
  opened_at datetime(6) NOT NULL,
  retired_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY node_of_plan (plan_id,id),
  KEY node_of_tenant (tenant_id,kind,id),
  CONSTRAINT node_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT node_is_plan_or_target CHECK (((kind = _utf8mb4'PLAN') = (unit is null)))
);

CREATE TABLE nomination (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  review_id binary(16) NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  form varchar(40) DEFAULT NULL,
  level varchar(12) NOT NULL,
  decider_id binary(16) NOT NULL,
  subject_kind varchar(12) NOT NULL,
  person_id binary(16) DEFAULT NULL,
  collective_id binary(16) DEFAULT NULL,
  unit_id binary(16) NOT NULL,
  top_unit_id binary(16) NOT NULL,
  achievements text COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  state varchar(10) NOT NULL,
  received_on date NOT NULL,
  rules varchar(4000) COLLATE utf8mb4_0900_bin NOT NULL,
  nominated_at datetime(6) NOT NULL,
  nominated_by binary(16) NOT NULL,
  withdrawn_at datetime(6) DEFAULT NULL,
  withdrawn_by binary(16) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  nominee_id binary(16) GENERATED ALWAYS AS (ifnull(person_id,collective_id)) STORED NOT NULL,
  standing tinyint(1) GENERATED ALWAYS AS (if((state in (_utf8mb4'WITHDRAWN',_utf8mb4'DECLINED')),NULL,true)) VIRTUAL,
  endorsed_at datetime(6) DEFAULT NULL,
  registration_id binary(16) DEFAULT NULL,
  other_feat varchar(1000) DEFAULT NULL,
  commendation_type varchar(24) DEFAULT NULL,
  by_discovery tinyint(1) NOT NULL DEFAULT '0',
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY nomination_stands_once (tenant_id,review_id,award,nominee_id,standing),
  KEY nomination_person (tenant_id,person_id),
  KEY nomination_collective (tenant_id,collective_id),
  KEY nomination_unit (tenant_id,unit_id),
  KEY nomination_top_unit (tenant_id,top_unit_id),
  KEY nomination_decider (decider_id),
  KEY nomination_nominator (nominated_by),
  KEY nomination_withdrawer (withdrawn_by),
  KEY nomination_counted (tenant_id,review_id,top_unit_id,state),
  KEY nomination_registration (tenant_id,registration_id),
  KEY nomination_nominee (tenant_id,nominee_id,award),
  CONSTRAINT nomination_by_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT nomination_decided_by FOREIGN KEY (decider_id) REFERENCES agency (id),
  CONSTRAINT nomination_in FOREIGN KEY (tenant_id, review_id) REFERENCES award_review (tenant_id, id),
  CONSTRAINT nomination_nominated FOREIGN KEY (nominated_by) REFERENCES account (id),
  CONSTRAINT nomination_of_collective FOREIGN KEY (tenant_id, collective_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT nomination_of_person FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT nomination_registered FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  CONSTRAINT nomination_under FOREIGN KEY (tenant_id, top_unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT nomination_withdrawn FOREIGN KEY (withdrawn_by) REFERENCES account (id),
  CONSTRAINT nomination_one_nominee CHECK (((person_id is null) <> (collective_id is null)))
);

CREATE TABLE nomination_dossier (
  tenant_id bigint NOT NULL,
  nomination_id binary(16) NOT NULL,
  state varchar(10) NOT NULL,
  steps int NOT NULL,
  sent_on date DEFAULT NULL,
  answer_due_on date DEFAULT NULL,
  late_reason varchar(1000) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,nomination_id),
  KEY nomination_dossier_due (tenant_id,state,answer_due_on),
  CONSTRAINT nomination_dossier_of FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id)
);

CREATE TABLE nomination_finding (
  tenant_id bigint NOT NULL,
  nomination_id binary(16) NOT NULL,
  standards json NOT NULL,
  PRIMARY KEY (tenant_id,nomination_id),
  CONSTRAINT nomination_finding_of FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id)
);

CREATE TABLE nomination_paper (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  nomination_id binary(16) NOT NULL,
  code varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  document varchar(300) DEFAULT NULL,
  added_at datetime(6) NOT NULL,
  added_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY nomination_paper_of (tenant_id,nomination_id,id),
  KEY nomination_paper_adder (added_by),
  CONSTRAINT nomination_paper_added FOREIGN KEY (added_by) REFERENCES account (id),
  CONSTRAINT nomination_paper_in FOREIGN KEY (tenant_id, nomination_id) REFERENCES nomination (tenant_id, id)
);

CREATE TABLE noticed_award (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  notice_id binary(16) NOT NULL,
  ordinal int NOT NULL,
  subject_kind varchar(12) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  award_name varchar(500) NOT NULL,
  level varchar(12) NOT NULL,
  PRIMARY KEY (id),
  KEY noticed_award_in (notice_id,ordinal),
  KEY noticed_award_keeper (tenant_id),
  CONSTRAINT noticed_award_by FOREIGN KEY (notice_id) REFERENCES published_notice (id),
  CONSTRAINT noticed_award_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE office (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  holder_id binary(16) DEFAULT NULL,
  revision int NOT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY office_name (tenant_id,name),
  KEY office_holder (tenant_id,holder_id),
  CONSTRAINT office_held_by FOREIGN KEY (tenant_id, holder_id) REFERENCES person (tenant_id, id),
  CONSTRAINT office_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE one_time_link (
  token_hash binary(32) NOT NULL,
  account_id binary(16) NOT NULL,
  expires_at datetime(6) NOT NULL,
  used_at datetime(6) DEFAULT NULL,
  purpose varchar(20) NOT NULL DEFAULT 'INVITATION',
  PRIMARY KEY (token_hash),
  KEY one_time_link_account (account_id),
  CONSTRAINT one_time_link_of FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE outbox (
  id binary(16) NOT NULL,
  kind varchar(40) COLLATE utf8mb4_0900_bin NOT NULL,
  detail varchar(4000) NOT NULL,
  made_at datetime(6) NOT NULL,
  due_at datetime(6) DEFAULT NULL,
  attempts int NOT NULL,
  problem varchar(500) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY outbox_due (due_at,id)
);

CREATE TABLE overseer (
  plan_id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  ordered_on date NOT NULL,
  figure_paths bigint NOT NULL,
  text_paths bigint NOT NULL,
  PRIMARY KEY (plan_id,tenant_id),
  KEY overseer_recent (tenant_id,ordered_on,plan_id)
);

CREATE TABLE own_figure (
  node_id binary(16) NOT NULL,
  period int NOT NULL,
  tenant_id bigint NOT NULL,
  m01 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m02 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m03 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m04 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m05 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m06 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m07 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m08 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m09 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m10 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m11 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m12 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m13 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m14 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m15 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m16 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m17 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m18 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m19 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m20 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m21 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m22 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m23 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m24 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m25 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m26 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m27 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m28 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m29 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m30 decimal(20,4) NOT NULL DEFAULT '0.0000',
  PRIMARY KEY (node_id,period)
);

CREATE TABLE own_target (
  node_id binary(16) NOT NULL,
  period int NOT NULL,
  tenant_id bigint NOT NULL,
  amount decimal(20,4) NOT NULL,
  numerator decimal(20,4) NOT NULL,
  denominator decimal(20,4) NOT NULL,
  PRIMARY KEY (node_id,period)
);

CREATE TABLE pair_history (
  ancestor_id binary(16) NOT NULL,
  changed_at datetime(6) NOT NULL,
  descendant_id binary(16) NOT NULL,
  direction tinyint NOT NULL,
  PRIMARY KEY (ancestor_id,changed_at,descendant_id),
  KEY pair_history_changed (changed_at)
);

CREATE TABLE participant_count (
  tenant_id bigint NOT NULL,
  unit_id binary(16) NOT NULL,
  counted_on date NOT NULL,
  entry int NOT NULL,
  persons int NOT NULL,
  collectives int NOT NULL,
  recorded_at datetime(6) NOT NULL,
  recorded_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,unit_id,counted_on,entry),
  KEY participant_count_recorder (recorded_by),
  CONSTRAINT participant_count_account FOREIGN KEY (recorded_by) REFERENCES account (id),
  CONSTRAINT participant_count_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
);

CREATE TABLE period (
  code int NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  PRIMARY KEY (code)
);

CREATE TABLE person (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  sorted_name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  folded_name varchar(500) COLLATE utf8mb4_0900_bin NOT NULL,
  category varchar(20) NOT NULL,
  is_direct_worker tinyint(1) NOT NULL,
  unit_id binary(16) NOT NULL,
  unit_since_on date NOT NULL,
  job_title varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  account_id binary(16) DEFAULT NULL,
  left_on date DEFAULT NULL,
  revision int NOT NULL,
  sex varchar(6) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY person_account (tenant_id,account_id),
  KEY person_by_name (tenant_id,sorted_name,id),
  KEY person_in_unit (tenant_id,unit_id,sorted_name,id),
  KEY person_of_account (account_id),
  CONSTRAINT person_in FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT person_signs_in FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE person_citizen (
  tenant_id bigint NOT NULL,
  person_id binary(16) NOT NULL,
  hash binary(32) NOT NULL,
  set_at datetime(6) NOT NULL,
  set_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,person_id),
  KEY person_citizen_hash (tenant_id,hash),
  KEY person_citizen_setter (set_by),
  CONSTRAINT person_citizen_by FOREIGN KEY (set_by) REFERENCES account (id),
  CONSTRAINT person_citizen_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);

CREATE TABLE placement (
  tenant_id bigint NOT NULL,
  person_id binary(16) NOT NULL,
  since_on date NOT NULL,
  unit_id binary(16) NOT NULL,
  job_title varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  PRIMARY KEY (tenant_id,person_id,since_on),
  KEY placement_unit (tenant_id,unit_id),
  CONSTRAINT placement_in FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT placement_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);

CREATE TABLE plan (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  kind_id binary(16) NOT NULL,
  kind_revision int NOT NULL,
  scope varchar(10) NOT NULL,
  unit_id binary(16) DEFAULT NULL,
  under_id binary(16) DEFAULT NULL,
  previous_id binary(16) DEFAULT NULL,
  issuer_agency_id binary(16) DEFAULT NULL,
  issuer_group_id binary(16) DEFAULT NULL,
  year smallint NOT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  folded varchar(1600) COLLATE utf8mb4_0900_bin NOT NULL,
  state varchar(10) NOT NULL,
  draft_stage varchar(10) DEFAULT NULL,
  return_reason varchar(2000) DEFAULT NULL,
  version int NOT NULL,
  recorded tinyint(1) NOT NULL,
  issued_on date DEFAULT NULL,
  made_at datetime(6) NOT NULL,
  made_by binary(16) NOT NULL,
  changed_at datetime(6) NOT NULL,
  changed_by binary(16) NOT NULL,
  discarded_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY plan_changed (tenant_id,changed_at,id),
  KEY plan_titled (tenant_id,title,id),
  KEY plan_issued (tenant_id,issued_on,id),
  KEY plan_kind (tenant_id,kind_id,kind_revision),
  KEY plan_under (tenant_id,under_id),
  KEY plan_previous (tenant_id,previous_id),
  KEY plan_issuer_agency (issuer_agency_id),
  KEY plan_issuer_group (issuer_group_id),
  KEY plan_unit (tenant_id,unit_id),
  CONSTRAINT plan_follows FOREIGN KEY (tenant_id, previous_id) REFERENCES plan (tenant_id, id),
  CONSTRAINT plan_issuing_agency FOREIGN KEY (issuer_agency_id) REFERENCES agency (id),
  CONSTRAINT plan_issuing_group FOREIGN KEY (issuer_group_id) REFERENCES emulation_group (id),
  CONSTRAINT plan_of_kind FOREIGN KEY (tenant_id, kind_id, kind_revision) REFERENCES plan_kind_version (tenant_id, kind_id, revision),
  CONSTRAINT plan_of_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT plan_stands_under FOREIGN KEY (tenant_id, under_id) REFERENCES plan (tenant_id, id),
  CONSTRAINT plan_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT plan_one_issuer CHECK (((issuer_agency_id is null) <> (issuer_group_id is null)))
);

CREATE TABLE plan_draft (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  body_format int NOT NULL,
  header_revision int NOT NULL,
  header json NOT NULL,
  stated_none json NOT NULL,
  PRIMARY KEY (tenant_id,plan_id),
  CONSTRAINT plan_draft_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

CREATE TABLE plan_item (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  revision int NOT NULL,
  content json NOT NULL,
  removed_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (tenant_id,plan_id,item_key),
  CONSTRAINT plan_item_in FOREIGN KEY (tenant_id, plan_id) REFERENCES plan_draft (tenant_id, plan_id)
);

CREATE TABLE plan_kind (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  revision int NOT NULL,
  state varchar(10) NOT NULL,
  position int NOT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY plan_kind_name (tenant_id,name),
  KEY plan_kind_order (tenant_id,position,id),
  CONSTRAINT plan_kind_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE plan_kind_under (
  tenant_id bigint NOT NULL,
  kind_id binary(16) NOT NULL,
  revision int NOT NULL,
  above_id binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,kind_id,revision,above_id),
  KEY plan_kind_under_above (tenant_id,above_id),
  CONSTRAINT plan_kind_under_kind FOREIGN KEY (tenant_id, above_id) REFERENCES plan_kind (tenant_id, id),
  CONSTRAINT plan_kind_under_version FOREIGN KEY (tenant_id, kind_id, revision) REFERENCES plan_kind_version (tenant_id, kind_id, revision)
);

CREATE TABLE plan_kind_version (
  tenant_id bigint NOT NULL,
  kind_id binary(16) NOT NULL,
  revision int NOT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  position int NOT NULL,
  scope varchar(10) NOT NULL,
  movement_kind varchar(20) NOT NULL,
  required_sections varchar(600) COLLATE utf8mb4_0900_bin NOT NULL,
  register varchar(40) COLLATE utf8mb4_0900_bin NOT NULL,
  number_pattern varchar(40) COLLATE utf8mb4_0900_bin NOT NULL,
  answers varchar(100) COLLATE utf8mb4_0900_bin NOT NULL,
  changed_at datetime(6) NOT NULL,
  changed_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,kind_id,revision),
  CONSTRAINT plan_kind_version_of FOREIGN KEY (tenant_id, kind_id) REFERENCES plan_kind (tenant_id, id)
);

CREATE TABLE plan_parent (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  id binary(16) NOT NULL,
  parent_plan_id binary(16) DEFAULT NULL,
  parent_version int DEFAULT NULL,
  external_type varchar(30) DEFAULT NULL,
  external_number varchar(50) DEFAULT NULL,
  external_symbol varchar(100) DEFAULT NULL,
  external_date varchar(10) DEFAULT NULL,
  external_issuer varchar(300) DEFAULT NULL,
  external_subject varchar(1000) DEFAULT NULL,
  type varchar(20) NOT NULL,
  crosses varchar(20) NOT NULL,
  basis_item_key varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  link_id binary(16) DEFAULT NULL,
  outcome varchar(20) DEFAULT NULL,
  PRIMARY KEY (tenant_id,plan_id,id),
  UNIQUE KEY plan_parent_once (tenant_id,plan_id,parent_plan_id),
  KEY plan_parent_published (parent_plan_id),
  CONSTRAINT plan_parent_is FOREIGN KEY (parent_plan_id) REFERENCES published_plan (id),
  CONSTRAINT plan_parent_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
  CONSTRAINT plan_parent_named CHECK (((parent_plan_id is not null) or (external_subject is not null)))
);

CREATE TABLE plan_review (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  kind varchar(10) NOT NULL,
  held_on date NOT NULL,
  note varchar(2000) NOT NULL,
  entered_at datetime(6) NOT NULL,
  entered_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,plan_id,kind,held_on),
  CONSTRAINT plan_review_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

CREATE TABLE plan_version (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  version int NOT NULL,
  body_format int NOT NULL,
  body mediumblob NOT NULL,
  document_number varchar(20) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  document_symbol varchar(100) DEFAULT NULL,
  issued_on date DEFAULT NULL,
  issued_on_text varchar(10) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  audience varchar(30) NOT NULL,
  link_policy varchar(30) NOT NULL,
  recorded tinyint(1) NOT NULL,
  warnings json NOT NULL,
  entered_at datetime(6) NOT NULL,
  entered_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,plan_id,version),
  CONSTRAINT plan_version_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

CREATE TABLE procedure_version (
  tenant_id bigint NOT NULL,
  kind_id binary(16) NOT NULL,
  revision int NOT NULL,
  steps json NOT NULL,
  changed_at datetime(6) NOT NULL,
  changed_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,kind_id,revision),
  CONSTRAINT procedure_version_of FOREIGN KEY (tenant_id, kind_id) REFERENCES approval_procedure (tenant_id, kind_id)
);

CREATE TABLE progress_figure (
  tenant_id bigint NOT NULL,
  report_id binary(16) NOT NULL,
  line smallint NOT NULL,
  measure varchar(60) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  target_id binary(16) DEFAULT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  counted_in varchar(60) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  amount decimal(20,4) DEFAULT NULL,
  numerator decimal(20,4) DEFAULT NULL,
  denominator decimal(20,4) DEFAULT NULL,
  PRIMARY KEY (tenant_id,report_id,line),
  CONSTRAINT progress_figure_of FOREIGN KEY (tenant_id, report_id) REFERENCES progress_report (tenant_id, id),
  CONSTRAINT progress_figure_about CHECK (((((measure is not null) + (target_id is not null)) + (name is not null)) = 1))
);

CREATE TABLE progress_report (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  unit_id binary(16) NOT NULL,
  period int NOT NULL,
  happened_on date NOT NULL,
  note varchar(1000) DEFAULT NULL,
  evidence varchar(2000) DEFAULT NULL,
  state varchar(12) NOT NULL,
  reported_at datetime(6) NOT NULL,
  reported_by binary(16) NOT NULL,
  decided_at datetime(6) DEFAULT NULL,
  decided_by binary(16) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  entry_id binary(16) DEFAULT NULL,
  replaces_id binary(16) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY progress_report_replaced_once (tenant_id,replaces_id),
  KEY progress_report_state (tenant_id,state,id),
  KEY progress_report_plan (tenant_id,plan_id,id),
  KEY progress_report_unit (tenant_id,unit_id,plan_id,period),
  KEY progress_report_published (plan_id),
  KEY progress_report_reporter (reported_by),
  KEY progress_report_decider (decided_by),
  CONSTRAINT progress_report_decided FOREIGN KEY (decided_by) REFERENCES account (id),
  CONSTRAINT progress_report_of FOREIGN KEY (plan_id) REFERENCES published_plan (id),
  CONSTRAINT progress_report_replaces FOREIGN KEY (tenant_id, replaces_id) REFERENCES progress_report (tenant_id, id),
  CONSTRAINT progress_report_reported FOREIGN KEY (reported_by) REFERENCES account (id),
  CONSTRAINT progress_report_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
);

CREATE TABLE published_award (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  decision_id binary(16) NOT NULL,
  agency_id binary(16) NOT NULL,
  ordinal int NOT NULL,
  subject_kind varchar(12) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  folded_name varchar(300) COLLATE utf8mb4_0900_bin NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  award_name varchar(500) NOT NULL,
  level varchar(12) NOT NULL,
  conferred_on date NOT NULL,
  is_revoked tinyint(1) NOT NULL,
  citizen binary(32) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY published_award_in (decision_id,ordinal),
  KEY published_award_of (agency_id,conferred_on,id),
  KEY published_award_citizen (citizen,conferred_on,id),
  KEY published_award_keeper (tenant_id),
  CONSTRAINT published_award_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT published_award_by FOREIGN KEY (decision_id) REFERENCES published_decision (id),
  CONSTRAINT published_award_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE published_decision (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  agency_id binary(16) NOT NULL,
  issuer varchar(300) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  year smallint NOT NULL,
  document_number varchar(20) NOT NULL,
  document_symbol varchar(60) NOT NULL,
  issued_on date NOT NULL,
  is_revoked tinyint(1) NOT NULL,
  published_at datetime(6) NOT NULL,
  PRIMARY KEY (id),
  KEY published_decision_of (agency_id,issued_on,id),
  KEY published_decision_latest (issued_on,id),
  KEY published_decision_keeper (tenant_id),
  CONSTRAINT published_decision_by FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT published_decision_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE published_line (
  plan_id binary(16) NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  position smallint NOT NULL,
  text varchar(300) COLLATE utf8mb4_0900_bin NOT NULL,
  PRIMARY KEY (plan_id,item_key),
  CONSTRAINT published_line_of FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE published_notice (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  agency_id binary(16) NOT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  year smallint NOT NULL,
  posted_on date NOT NULL,
  ends_on date NOT NULL,
  posted_at datetime(6) NOT NULL,
  PRIMARY KEY (id),
  KEY published_notice_of (agency_id,id),
  KEY published_notice_keeper (tenant_id),
  CONSTRAINT published_notice_by FOREIGN KEY (agency_id) REFERENCES agency (id),
  CONSTRAINT published_notice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE published_plan (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  keeper_id binary(16) NOT NULL,
  issuer_agency_id binary(16) DEFAULT NULL,
  issuer_group_id binary(16) DEFAULT NULL,
  kind_name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  theme varchar(1000) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  folded varchar(1600) COLLATE utf8mb4_0900_bin NOT NULL,
  document_number varchar(50) DEFAULT NULL,
  document_symbol varchar(100) DEFAULT NULL,
  issued_on date DEFAULT NULL,
  ordered_on date NOT NULL,
  year smallint NOT NULL,
  starts_on date DEFAULT NULL,
  ends_on date DEFAULT NULL,
  audience varchar(30) NOT NULL,
  link_policy varchar(30) NOT NULL,
  state varchar(20) NOT NULL,
  recorded tinyint(1) NOT NULL,
  current_version int NOT NULL,
  published_at datetime(6) NOT NULL,
  amended_at datetime(6) DEFAULT NULL,
  closed_at datetime(6) DEFAULT NULL,
  archived_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY published_plan_keeper (tenant_id,id),
  KEY published_plan_recent (ordered_on,id),
  KEY published_plan_named (title,id),
  KEY published_plan_agency (issuer_agency_id,ordered_on,id),
  KEY published_plan_group (issuer_group_id,ordered_on,id),
  KEY published_plan_keeper_agency (keeper_id),
  KEY published_plan_audience (audience,ordered_on,id),
  CONSTRAINT published_plan_issued_by FOREIGN KEY (issuer_agency_id) REFERENCES agency (id),
  CONSTRAINT published_plan_issued_by_group FOREIGN KEY (issuer_group_id) REFERENCES emulation_group (id),
  CONSTRAINT published_plan_kept_by FOREIGN KEY (keeper_id) REFERENCES agency (id),
  CONSTRAINT published_plan_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT published_plan_one_issuer CHECK (((issuer_agency_id is null) <> (issuer_group_id is null)))
);

CREATE TABLE published_syllable (
  syllable varchar(24) COLLATE utf8mb4_0900_bin NOT NULL,
  ordered_on date NOT NULL,
  plan_id binary(16) NOT NULL,
  in_heading tinyint(1) NOT NULL,
  PRIMARY KEY (syllable,ordered_on,plan_id),
  KEY published_syllable_of (plan_id,syllable,in_heading),
  CONSTRAINT published_syllable_in FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE published_target (
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  name varchar(1000) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  measure varchar(60) COLLATE utf8mb4_0900_bin NOT NULL,
  unit varchar(60) COLLATE utf8mb4_0900_bin NOT NULL,
  share tinyint(1) NOT NULL,
  goal decimal(20,4) DEFAULT NULL,
  comparison varchar(20) NOT NULL,
  first_version int NOT NULL,
  last_version int DEFAULT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY published_target_item (plan_id,item_key,first_version),
  CONSTRAINT published_target_of FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE published_version (
  plan_id binary(16) NOT NULL,
  version int NOT NULL,
  document_number varchar(50) DEFAULT NULL,
  document_symbol varchar(100) DEFAULT NULL,
  issued_on date DEFAULT NULL,
  published_at datetime(6) NOT NULL,
  body_format int NOT NULL,
  body mediumblob NOT NULL,
  PRIMARY KEY (plan_id,version),
  CONSTRAINT published_version_of FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE quota_frame (
  tenant_id bigint NOT NULL,
  review_id binary(16) NOT NULL,
  ordinal int NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  unit_id binary(16) DEFAULT NULL,
  subject_kind varchar(12) DEFAULT NULL,
  form varchar(40) DEFAULT NULL,
  level varchar(12) DEFAULT NULL,
  base int DEFAULT NULL,
  share decimal(30,10) DEFAULT NULL,
  least int NOT NULL,
  most int DEFAULT NULL,
  rule varchar(30) NOT NULL,
  document varchar(300) DEFAULT NULL,
  PRIMARY KEY (tenant_id,review_id,ordinal),
  KEY quota_frame_unit (tenant_id,unit_id),
  CONSTRAINT quota_frame_for FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT quota_frame_of FOREIGN KEY (tenant_id, review_id) REFERENCES award_review (tenant_id, id)
);

CREATE TABLE reach (
  ancestor_id binary(16) NOT NULL,
  agencies bigint NOT NULL,
  nodes bigint NOT NULL,
  PRIMARY KEY (ancestor_id)
);

CREATE TABLE recovery_code (
  account_id binary(16) NOT NULL,
  code_hash binary(32) NOT NULL,
  used_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (account_id,code_hash),
  CONSTRAINT recovery_code_of FOREIGN KEY (account_id) REFERENCES second_factor (account_id)
);

CREATE TABLE register_counter (
  tenant_id bigint NOT NULL,
  register varchar(40) COLLATE utf8mb4_0900_bin NOT NULL,
  year smallint NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (tenant_id,register,year),
  CONSTRAINT register_counter_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE register_entry (
  tenant_id bigint NOT NULL,
  register varchar(40) COLLATE utf8mb4_0900_bin NOT NULL,
  year smallint NOT NULL,
  number varchar(20) COLLATE utf8mb4_0900_bin NOT NULL,
  plan_id binary(16) DEFAULT NULL,
  version int DEFAULT NULL,
  decision_id binary(16) DEFAULT NULL,
  decision_part int DEFAULT NULL,
  PRIMARY KEY (tenant_id,register,year,number),
  UNIQUE KEY register_entry_of (tenant_id,plan_id,version),
  UNIQUE KEY register_entry_of_decision (tenant_id,decision_id,decision_part),
  CONSTRAINT register_entry_decision FOREIGN KEY (tenant_id, decision_id) REFERENCES award_decision (tenant_id, id),
  CONSTRAINT register_entry_in FOREIGN KEY (tenant_id, register, year) REFERENCES register_counter (tenant_id, register, year),
  CONSTRAINT register_entry_plan FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
  CONSTRAINT register_entry_one_paper CHECK (((plan_id is null) <> (decision_id is null)))
);

CREATE TABLE registration (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  plan_id binary(16) NOT NULL,
  wave varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  person_id binary(16) DEFAULT NULL,
  unit_id binary(16) NOT NULL,
  state varchar(10) NOT NULL,
  withdrawn_from varchar(10) DEFAULT NULL,
  revision int NOT NULL,
  steps int NOT NULL,
  submitted_at datetime(6) DEFAULT NULL,
  submitted_by binary(16) DEFAULT NULL,
  late_reason varchar(1000) DEFAULT NULL,
  late_by binary(16) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  live_subject binary(16) GENERATED ALWAYS AS (if((state = _utf8mb4'WITHDRAWN'),NULL,ifnull(person_id,unit_id))) VIRTUAL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY registration_live (tenant_id,plan_id,wave,live_subject),
  KEY registration_person (tenant_id,person_id),
  KEY registration_unit (tenant_id,unit_id),
  KEY registration_sender (submitted_by),
  KEY registration_late (late_by),
  CONSTRAINT registration_allowed FOREIGN KEY (late_by) REFERENCES account (id),
  CONSTRAINT registration_in FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT registration_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT registration_sent FOREIGN KEY (submitted_by) REFERENCES account (id),
  CONSTRAINT registration_under FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

CREATE TABLE registration_revision (
  tenant_id bigint NOT NULL,
  registration_id binary(16) NOT NULL,
  revision int NOT NULL,
  plan_version int NOT NULL,
  body_format int NOT NULL,
  form json NOT NULL,
  answers json NOT NULL,
  written_at datetime(6) NOT NULL,
  written_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,registration_id,revision),
  KEY registration_revision_writer (written_by),
  CONSTRAINT registration_revision_of FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  CONSTRAINT registration_revision_written FOREIGN KEY (written_by) REFERENCES account (id)
);

CREATE TABLE registration_step (
  tenant_id bigint NOT NULL,
  registration_id binary(16) NOT NULL,
  step int NOT NULL,
  action varchar(10) NOT NULL,
  revision int NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  taken_at datetime(6) NOT NULL,
  taken_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,registration_id,step),
  KEY registration_step_taker (taken_by),
  CONSTRAINT registration_step_of FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id),
  CONSTRAINT registration_step_taken FOREIGN KEY (taken_by) REFERENCES account (id)
);

CREATE TABLE registration_title (
  tenant_id bigint NOT NULL,
  registration_id binary(16) NOT NULL,
  title varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  PRIMARY KEY (tenant_id,registration_id,title),
  CONSTRAINT registration_title_of FOREIGN KEY (tenant_id, registration_id) REFERENCES registration (tenant_id, id)
);

CREATE TABLE role_grant (
  tenant_id bigint NOT NULL,
  account_id binary(16) NOT NULL,
  role varchar(20) NOT NULL,
  granted_at datetime(6) NOT NULL,
  PRIMARY KEY (tenant_id,account_id,role),
  CONSTRAINT role_grant_membership FOREIGN KEY (tenant_id, account_id) REFERENCES membership (tenant_id, account_id)
);

CREATE TABLE role_model (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  person_id binary(16) DEFAULT NULL,
  unit_id binary(16) NOT NULL,
  plan_id binary(16) DEFAULT NULL,
  stage varchar(12) NOT NULL,
  stage_on date NOT NULL,
  step int NOT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY role_model_name (tenant_id,name),
  KEY role_model_person (tenant_id,person_id),
  KEY role_model_unit (tenant_id,unit_id),
  KEY role_model_plan (plan_id),
  CONSTRAINT role_model_is FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
  CONSTRAINT role_model_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT role_model_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT role_model_under FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

CREATE TABLE role_model_step (
  tenant_id bigint NOT NULL,
  role_model_id binary(16) NOT NULL,
  step int NOT NULL,
  taken_at datetime(6) NOT NULL,
  taken_by binary(16) NOT NULL,
  stage varchar(12) NOT NULL,
  step_on date NOT NULL,
  note varchar(2000) NOT NULL,
  back tinyint(1) NOT NULL,
  PRIMARY KEY (tenant_id,role_model_id,step),
  KEY role_model_step_taker (taken_by),
  CONSTRAINT role_model_step_of FOREIGN KEY (tenant_id, role_model_id) REFERENCES role_model (tenant_id, id),
  CONSTRAINT role_model_step_taken FOREIGN KEY (taken_by) REFERENCES account (id)
);

CREATE TABLE rollup_check (
  id tinyint NOT NULL,
  after_plan binary(16) NOT NULL,
  rounds bigint NOT NULL,
  checked_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE rollup_row (
  ancestor_id binary(16) NOT NULL,
  in_slot tinyint(1) NOT NULL DEFAULT '0',
  period int NOT NULL,
  contributor bigint NOT NULL,
  m01 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m02 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m03 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m04 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m05 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m06 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m07 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m08 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m09 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m10 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m11 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m12 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m13 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m14 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m15 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m16 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m17 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m18 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m19 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m20 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m21 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m22 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m23 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m24 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m25 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m26 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m27 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m28 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m29 decimal(20,4) NOT NULL DEFAULT '0.0000',
  m30 decimal(20,4) NOT NULL DEFAULT '0.0000',
  PRIMARY KEY (ancestor_id,in_slot,period,contributor)
);

CREATE TABLE rule_set (
  id binary(16) NOT NULL,
  owner_id binary(16) DEFAULT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  current_version int NOT NULL,
  PRIMARY KEY (id),
  KEY rule_set_named (name,id),
  KEY rule_set_owner_named (owner_id,name,id),
  CONSTRAINT rule_set_owned_by FOREIGN KEY (owner_id) REFERENCES agency (id)
);

CREATE TABLE rule_set_version (
  rule_set_id binary(16) NOT NULL,
  version int NOT NULL,
  holds_from date NOT NULL,
  holds_to date DEFAULT NULL,
  note varchar(2000) DEFAULT NULL,
  published_at datetime(6) NOT NULL,
  body_format int NOT NULL,
  body mediumblob NOT NULL,
  PRIMARY KEY (rule_set_id,version),
  CONSTRAINT rule_set_version_of FOREIGN KEY (rule_set_id) REFERENCES rule_set (id)
);

CREATE TABLE searched_plan (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  theme varchar(1000) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  syllables mediumtext COLLATE utf8mb4_0900_bin NOT NULL,
  PRIMARY KEY (tenant_id,plan_id),
  CONSTRAINT searched_plan_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

CREATE TABLE second_factor (
  account_id binary(16) NOT NULL,
  secret varbinary(100) NOT NULL,
  last_step bigint NOT NULL,
  enabled_at datetime(6) NOT NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT second_factor_of FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE session (
  id binary(16) NOT NULL,
  account_id binary(16) NOT NULL,
  tenant_id bigint DEFAULT NULL,
  refresh_hash binary(32) NOT NULL,
  started_at datetime(6) NOT NULL,
  expires_at datetime(6) NOT NULL,
  ended_at datetime(6) DEFAULT NULL,
  address varchar(45) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  device varchar(200) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY session_running_of (account_id,expires_at),
  KEY session_running_in (tenant_id,expires_at),
  CONSTRAINT session_in FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT session_of FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE sign_in_attempt (
  id binary(16) NOT NULL,
  account_id binary(16) NOT NULL,
  tenant_id bigint DEFAULT NULL,
  happened_at datetime(6) NOT NULL,
  outcome varchar(20) NOT NULL,
  address varchar(45) COLLATE utf8mb4_0900_bin DEFAULT NULL,
  device varchar(200) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY sign_in_attempt_of (account_id,id),
  KEY sign_in_attempt_in (tenant_id,id),
  CONSTRAINT sign_in_attempt_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT sign_in_attempt_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE sign_in_step (
  token_hash binary(32) NOT NULL,
  account_id binary(16) NOT NULL,
  tenant_id bigint DEFAULT NULL,
  expires_at datetime(6) NOT NULL,
  PRIMARY KEY (token_hash),
  KEY sign_in_step_of (account_id),
  KEY sign_in_step_in (tenant_id),
  CONSTRAINT sign_in_step_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT sign_in_step_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE signing_key (
  id tinyint NOT NULL,
  secret binary(32) NOT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE special_day (
  tenant_id bigint NOT NULL,
  held_on date NOT NULL,
  name varchar(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  is_worked tinyint(1) NOT NULL,
  PRIMARY KEY (tenant_id,held_on),
  CONSTRAINT special_day_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE structure_lock (
  tenant_id bigint NOT NULL,
  changes bigint NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT structure_lock_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE submission_letter (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  from_id binary(16) NOT NULL,
  to_id binary(16) NOT NULL,
  title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  document varchar(300) NOT NULL,
  plan_title varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  stage varchar(10) NOT NULL,
  year smallint NOT NULL,
  state varchar(10) NOT NULL,
  sent_at datetime(6) NOT NULL,
  answered_at datetime(6) DEFAULT NULL,
  review_id binary(16) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  PRIMARY KEY (tenant_id,id),
  KEY submission_letter_received (tenant_id,state,id),
  KEY submission_letter_sent (from_id,id),
  KEY submission_letter_receiver (to_id),
  CONSTRAINT submission_letter_from FOREIGN KEY (from_id) REFERENCES agency (id),
  CONSTRAINT submission_letter_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT submission_letter_to FOREIGN KEY (to_id) REFERENCES agency (id),
  CONSTRAINT submission_letter_reviewed CHECK (((state = _utf8mb4'RECEIVED') = (review_id is not null)))
);

CREATE TABLE submitted_nomination (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  letter_id binary(16) NOT NULL,
  ordinal smallint NOT NULL,
  from_id binary(16) NOT NULL,
  nomination_id binary(16) NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  award_name varchar(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  level varchar(12) NOT NULL,
  type varchar(24) DEFAULT NULL,
  decider_id binary(16) NOT NULL,
  subject_kind varchar(12) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  unit_name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  achievements text COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  papers json NOT NULL,
  endorsed_below tinyint(1) NOT NULL,
  received_on date NOT NULL,
  rules varchar(4000) COLLATE utf8mb4_0900_bin NOT NULL,
  state varchar(10) NOT NULL,
  review_id binary(16) DEFAULT NULL,
  settled_at datetime(6) DEFAULT NULL,
  reason varchar(1000) DEFAULT NULL,
  live tinyint(1) GENERATED ALWAYS AS (if((state in (_utf8mb4'RETURNED',_utf8mb4'RECALLED')),NULL,true)) VIRTUAL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY submitted_nomination_place (letter_id,ordinal),
  UNIQUE KEY submitted_nomination_once (from_id,nomination_id,live),
  KEY submitted_nomination_in (tenant_id,letter_id),
  KEY submitted_nomination_decider (decider_id),
  CONSTRAINT submitted_nomination_by FOREIGN KEY (tenant_id, letter_id) REFERENCES submission_letter (tenant_id, id),
  CONSTRAINT submitted_nomination_decided FOREIGN KEY (decider_id) REFERENCES agency (id),
  CONSTRAINT submitted_nomination_from FOREIGN KEY (from_id) REFERENCES agency (id)
);

CREATE TABLE tally (
  node_id binary(16) NOT NULL,
  year smallint NOT NULL,
  matter varchar(30) NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  form varchar(40) NOT NULL,
  level varchar(12) NOT NULL,
  subject_kind varchar(12) NOT NULL,
  tenant_id bigint NOT NULL,
  amount int NOT NULL,
  PRIMARY KEY (node_id,year,matter,award,form,level,subject_kind),
  KEY tally_of_tenant (tenant_id,node_id)
);

CREATE TABLE tally_check (
  id tinyint NOT NULL,
  after_node binary(16) NOT NULL,
  rounds bigint NOT NULL,
  checked_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id)
);

CREATE TABLE tally_fact (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  record_kind varchar(20) NOT NULL,
  record_id binary(16) NOT NULL,
  node_id binary(16) NOT NULL,
  year smallint NOT NULL,
  matter varchar(30) NOT NULL,
  award varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  form varchar(40) NOT NULL,
  level varchar(12) NOT NULL,
  subject_kind varchar(12) NOT NULL,
  delta int NOT NULL,
  recorded_at datetime(6) NOT NULL,
  PRIMARY KEY (id),
  KEY tally_fact_of_record (tenant_id,record_id),
  KEY tally_fact_counted (node_id)
);

CREATE TABLE target_edge (
  id binary(16) NOT NULL,
  link_id binary(16) NOT NULL,
  child_target_id binary(16) NOT NULL,
  parent_target_id binary(16) NOT NULL,
  joined_at datetime(6) NOT NULL,
  joined_by binary(16) NOT NULL,
  ended_at datetime(6) DEFAULT NULL,
  ended_by binary(16) DEFAULT NULL,
  live_child_id binary(16) GENERATED ALWAYS AS ((case when (ended_at is null) then child_target_id end)) STORED,
  PRIMARY KEY (id),
  UNIQUE KEY target_edge_once (link_id,live_child_id),
  KEY target_edge_up (child_target_id),
  KEY target_edge_down (parent_target_id),
  CONSTRAINT target_edge_child FOREIGN KEY (child_target_id) REFERENCES published_target (id),
  CONSTRAINT target_edge_link FOREIGN KEY (link_id) REFERENCES link (id),
  CONSTRAINT target_edge_parent FOREIGN KEY (parent_target_id) REFERENCES published_target (id)
);

CREATE TABLE target_rollup (
  ancestor_id binary(16) NOT NULL,
  in_slot tinyint(1) NOT NULL DEFAULT '0',
  period int NOT NULL,
  contributor bigint NOT NULL,
  amount decimal(20,4) NOT NULL,
  numerator decimal(20,4) NOT NULL,
  denominator decimal(20,4) NOT NULL,
  PRIMARY KEY (ancestor_id,in_slot,period,contributor)
);

CREATE TABLE template (
  id binary(16) NOT NULL,
  tenant_id bigint NOT NULL,
  publisher_id binary(16) NOT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  kind_name varchar(200) COLLATE utf8mb4_vi_0900_as_cs DEFAULT NULL,
  folded varchar(600) COLLATE utf8mb4_0900_bin NOT NULL,
  audience varchar(30) NOT NULL,
  current_version int NOT NULL,
  published_at datetime(6) NOT NULL,
  amended_at datetime(6) DEFAULT NULL,
  withdrawn_at datetime(6) DEFAULT NULL,
  PRIMARY KEY (id),
  KEY template_of_tenant (tenant_id,id),
  KEY template_named (name,id),
  KEY template_publisher_named (publisher_id,name,id),
  CONSTRAINT template_published_by FOREIGN KEY (publisher_id) REFERENCES agency (id),
  CONSTRAINT template_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE template_version (
  template_id binary(16) NOT NULL,
  version int NOT NULL,
  published_at datetime(6) NOT NULL,
  change_note varchar(2000) DEFAULT NULL,
  body_format int NOT NULL,
  body mediumblob NOT NULL,
  PRIMARY KEY (template_id,version),
  CONSTRAINT template_version_of FOREIGN KEY (template_id) REFERENCES template (id)
);

CREATE TABLE tenant (
  id bigint NOT NULL AUTO_INCREMENT,
  agency_id binary(16) NOT NULL,
  slug varchar(60) COLLATE utf8mb4_0900_bin NOT NULL,
  status varchar(20) NOT NULL,
  provisioned_at datetime(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY tenant_agency (agency_id),
  UNIQUE KEY tenant_slug (slug),
  CONSTRAINT tenant_in_directory FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE tenant_origin (
  tenant_id bigint NOT NULL,
  origin varchar(255) COLLATE utf8mb4_0900_bin NOT NULL,
  PRIMARY KEY (tenant_id,origin),
  KEY tenant_origin_who (origin),
  CONSTRAINT tenant_origin_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE tenant_setting (
  tenant_id bigint NOT NULL,
  progress_counts varchar(20) NOT NULL,
  revision int NOT NULL,
  objector_years smallint NOT NULL DEFAULT '10',
  PRIMARY KEY (tenant_id),
  CONSTRAINT tenant_setting_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE unit (
  tenant_id bigint NOT NULL,
  id binary(16) NOT NULL,
  parent_id binary(16) DEFAULT NULL,
  name varchar(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  short_name varchar(100) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
  kind varchar(30) NOT NULL,
  position int NOT NULL,
  has_legal_personality tinyint(1) NOT NULL,
  established_on date DEFAULT NULL,
  dissolved_on date DEFAULT NULL,
  revision int NOT NULL,
  parent_key binary(16) GENERATED ALWAYS AS (ifnull(parent_id,cast(_utf8mb4'' as char(16) charset binary))) VIRTUAL,
  open_name varchar(300) COLLATE utf8mb4_vi_0900_as_cs GENERATED ALWAYS AS (if((dissolved_on is null),name,NULL)) VIRTUAL,
  PRIMARY KEY (tenant_id,id),
  UNIQUE KEY unit_open_name (tenant_id,parent_key,open_name),
  KEY unit_in_order (tenant_id,position,id),
  KEY unit_children (tenant_id,parent_id,position,id),
  CONSTRAINT unit_parent FOREIGN KEY (tenant_id, parent_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT unit_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

CREATE TABLE unit_head (
  tenant_id bigint NOT NULL,
  unit_id binary(16) NOT NULL,
  person_id binary(16) NOT NULL,
  since_on date NOT NULL,
  PRIMARY KEY (tenant_id,unit_id),
  KEY unit_head_person (tenant_id,person_id),
  CONSTRAINT unit_head_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
  CONSTRAINT unit_head_who FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);

CREATE TABLE upgrade_item (
  tenant_id bigint NOT NULL,
  plan_id binary(16) NOT NULL,
  source_kind varchar(10) NOT NULL,
  source_id binary(16) NOT NULL,
  item_key varchar(64) COLLATE utf8mb4_0900_bin NOT NULL,
  since int NOT NULL,
  deferred tinyint(1) NOT NULL,
  note varchar(2000) DEFAULT NULL,
  decided_at datetime(6) NOT NULL,
  decided_by binary(16) NOT NULL,
  PRIMARY KEY (tenant_id,plan_id,source_kind,source_id,item_key),
  CONSTRAINT upgrade_item_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);
