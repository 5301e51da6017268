-- The rows that the questions are about, as the program has them, in PostgreSQL's types.
DROP SCHEMA IF EXISTS api CASCADE;
DROP SCHEMA IF EXISTS data CASCADE;
CREATE SCHEMA data;
SET search_path TO data;

CREATE TABLE agency (id uuid, kind text NOT NULL);
CREATE TABLE agency_name (
    agency_id uuid, valid_from date, valid_to date,
    name text COLLATE "vi-x-icu" NOT NULL);
CREATE TABLE agency_relation (
    id uuid, superior_id uuid NOT NULL, subordinate_id uuid NOT NULL, kind text NOT NULL,
    valid_from date NOT NULL, valid_to date);
CREATE TABLE tenant (id bigint, agency_id uuid NOT NULL, slug text NOT NULL);
CREATE TABLE account (id uuid, username text NOT NULL);
CREATE TABLE membership (tenant_id bigint, account_id uuid);
CREATE TABLE role_grant (tenant_id bigint, account_id uuid, role text);
CREATE TABLE unit (tenant_id bigint, id uuid, dissolved_on date);
CREATE TABLE measure (
    number smallint, code text NOT NULL, level text NOT NULL, share_of smallint);
CREATE TABLE published_plan (
    id uuid, tenant_id bigint NOT NULL, keeper_id uuid NOT NULL, issuer_agency_id uuid,
    title text NOT NULL, theme text, document_number text, document_symbol text, issued_on date,
    ordered_on date NOT NULL, year smallint NOT NULL, audience text NOT NULL, state text NOT NULL,
    current_version int NOT NULL);
CREATE TABLE published_version (plan_id uuid, version int, body jsonb NOT NULL);
CREATE TABLE published_target (
    id uuid, plan_id uuid NOT NULL, name text NOT NULL, goal numeric(20, 4));
CREATE TABLE link (
    id uuid, child_plan_id uuid NOT NULL, child_tenant_id bigint NOT NULL, parent_plan_id uuid,
    parent_tenant_id bigint, acknowledged_version int, type text NOT NULL, crosses text NOT NULL,
    state text NOT NULL);
CREATE TABLE link_closure (
    descendant_id uuid, ancestor_id uuid, figure_paths bigint NOT NULL,
    text_paths bigint NOT NULL);
CREATE TABLE node (
    id uuid, kind text NOT NULL, tenant_id bigint NOT NULL, plan_id uuid NOT NULL,
    share boolean NOT NULL);
CREATE TABLE duty (
    id uuid, tenant_id bigint NOT NULL, plan_id uuid NOT NULL, due_on date NOT NULL,
    addressed text NOT NULL, superior_id uuid, relation_kind text, agency_kind text,
    withdrawn_at timestamp);
CREATE TABLE reach (ancestor_id uuid, agencies bigint NOT NULL, nodes bigint NOT NULL);
CREATE TABLE target_rollup (
    ancestor_id uuid, in_slot boolean, period int, contributor bigint,
    amount numeric(20, 4) NOT NULL, numerator numeric(20, 4) NOT NULL,
    denominator numeric(20, 4) NOT NULL);
CREATE TABLE fact (
    entry_id uuid, node_id uuid, measure smallint, subject_id uuid NOT NULL,
    tenant_id bigint NOT NULL, period int NOT NULL, delta numeric(20, 4) NOT NULL,
    happened_on date NOT NULL, recorded_at timestamp NOT NULL, account_id uuid NOT NULL,
    reason text);
CREATE TABLE progress_report (
    tenant_id bigint, id uuid, plan_id uuid NOT NULL, unit_id uuid NOT NULL, period int NOT NULL,
    happened_on date NOT NULL, note text, state text NOT NULL, reported_at timestamp NOT NULL,
    reported_by uuid NOT NULL, entry_id uuid);
CREATE TABLE progress_figure (
    tenant_id bigint, report_id uuid, line smallint, measure text, amount numeric(20, 4));
CREATE TABLE audit_entry (
    tenant_id bigint, id uuid, happened_at timestamp NOT NULL, account_id uuid,
    action text NOT NULL, subject_kind text NOT NULL, subject_id uuid NOT NULL, detail text);

DO $$
DECLARE
    columns text := (
        SELECT string_agg(format('m%s numeric(20, 4) NOT NULL DEFAULT 0', n), ', ')
        FROM (SELECT lpad(number::text, 2, '0') AS n FROM generate_series(1, 30) number) numbers);
BEGIN
    EXECUTE format(
        'CREATE TABLE own_figure (node_id uuid, period int, tenant_id bigint, %s)', columns);
    EXECUTE format(
        'CREATE TABLE rollup_row (
            ancestor_id uuid, in_slot boolean, period int, contributor bigint, %s)', columns);
END $$;
