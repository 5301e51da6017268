-- What plans have come to, and how more is reported.

/* Whether the caller's agency keeps the plan, or one above it to which figures travel. */
CREATE FUNCTION data.counts_for_me(plan uuid) RETURNS boolean STABLE LANGUAGE sql AS $$
    SELECT EXISTS (
        SELECT 1 FROM data.link_closure c JOIN data.node high ON high.id = c.ancestor_id
        WHERE c.descendant_id = plan AND c.figure_paths > 0 AND high.tenant_id = data.me())
$$;

CREATE TYPE api.target_total AS (
    name text, goal numeric, amount numeric, numerator numeric, denominator numeric,
    percent numeric);

CREATE FUNCTION data.target_totals(plan uuid, year int) RETURNS SETOF api.target_total
STABLE LANGUAGE sql AS $$
    SELECT t.name, trim_scale(t.goal),
        CASE WHEN NOT n.share THEN trim_scale(COALESCE(SUM(r.amount), 0)) END,
        CASE WHEN n.share THEN trim_scale(COALESCE(SUM(r.numerator), 0)) END,
        CASE WHEN n.share THEN trim_scale(COALESCE(SUM(r.denominator), 0)) END,
        CASE WHEN n.share
            THEN round(100 * SUM(r.numerator) / NULLIF(SUM(r.denominator), 0), 2) END
    FROM data.node n
    LEFT JOIN data.published_target t ON t.id = n.id
    LEFT JOIN data.target_rollup r ON r.ancestor_id = n.id AND r.in_slot
        AND r.period BETWEEN year * 10 + 1 AND year * 10 + 4
    WHERE n.plan_id = plan AND n.kind = 'TARGET' AND data.counts_for_me(plan)
    GROUP BY n.id, t.name, t.goal, n.share
    ORDER BY n.id
$$;

CREATE FUNCTION api.plan_target_totals(p api.plan, year int) RETURNS SETOF api.target_total
STABLE LANGUAGE sql AS $$ SELECT * FROM data.target_totals(p.id, year) $$;
COMMENT ON FUNCTION api.plan_target_totals IS '@simpleCollections only';

CREATE FUNCTION api.coverage_target_totals(c api.coverage, year int)
RETURNS SETOF api.target_total
STABLE LANGUAGE sql AS $$ SELECT * FROM data.target_totals(c.plan_id, year) $$;
COMMENT ON FUNCTION api.coverage_target_totals IS '@simpleCollections only';

CREATE TYPE api.measure_total AS (
    code text, amount numeric, numerator numeric, denominator numeric, percent numeric);
CREATE TYPE api.rollup_total AS (
    plan_count int, agency_count int, totals api.measure_total[]);

DO $$
DECLARE
    sums text := (
        SELECT string_agg(format('COALESCE(SUM(m%s), 0)', lpad(n::text, 2, '0')), ', ')
        FROM generate_series(1, 30) n);
BEGIN
    EXECUTE format($create$
        CREATE FUNCTION api.rollup(plan uuid, year int) RETURNS api.rollup_total
        STABLE LANGUAGE sql AS $body$
            SELECT c.nodes::int, c.agencies::int, ARRAY(
                SELECT ROW(m.code, trim_scale(s.sums[m.number]),
                    CASE WHEN m.share_of IS NOT NULL THEN trim_scale(s.sums[m.number]) END,
                    trim_scale(s.sums[m.share_of]),
                    round(100 * s.sums[m.number] / NULLIF(s.sums[m.share_of], 0), 2)
                )::api.measure_total
                FROM data.measure m
                WHERE m.level = 'PLAN' AND s.sums[m.number] <> 0
                ORDER BY m.number)
            FROM (
                SELECT ARRAY[%s] AS sums FROM data.rollup_row
                WHERE ancestor_id = plan AND in_slot
                    AND period BETWEEN year * 10 + 1 AND year * 10 + 4
            ) s, data.reach c
            WHERE c.ancestor_id = plan AND data.counts_for_me(plan)
        $body$ $create$, sums);
END $$;

CREATE TYPE api.measure_increment AS (measure text, amount numeric);

/* The columns of the reported measures, their amounts, and their sum with what is there. */
CREATE FUNCTION data.columns(measures api.measure_increment[], there text,
    OUT names text, OUT amounts text, OUT added text)
STABLE LANGUAGE sql AS $$
    SELECT string_agg(name, ', '), string_agg(format('%L::numeric', amount), ', '),
        string_agg(format('%s = %s.%s + excluded.%s', name, there, name, name), ', ')
    FROM (
        SELECT 'm' || lpad(m.number::text, 2, '0') AS name, i.amount
        FROM unnest(measures) i JOIN data.measure m ON m.code = i.measure AND m.level = 'PLAN'
    ) reported
$$;

/* The sums above come last and in the order of their key: no two writers wait in a circle. */
CREATE FUNCTION data.add_up(plan uuid, period int, measures api.measure_increment[])
RETURNS void VOLATILE LANGUAGE plpgsql AS $$
DECLARE
    own record := data.columns(measures, 'own_figure');
    above record := data.columns(measures, 'rollup_row');
BEGIN
    EXECUTE format(
        'INSERT INTO data.own_figure AS own_figure (node_id, period, tenant_id, %s)
         VALUES ($1, $2, $3, %s) ON CONFLICT (node_id, period) DO UPDATE SET %s',
        own.names, own.amounts, own.added) USING plan, period, data.me();
    EXECUTE format(
        'INSERT INTO data.rollup_row AS rollup_row (
             ancestor_id, in_slot, period, contributor, %s)
         SELECT c.ancestor_id, k.in_slot, $2, k.contributor, %s
         FROM data.link_closure c, (VALUES (false, $3), (true, $3 %% 64)) k (in_slot, contributor)
         WHERE c.descendant_id = $1 AND c.figure_paths > 0 ORDER BY c.ancestor_id, k.in_slot
         ON CONFLICT (ancestor_id, in_slot, period, contributor) DO UPDATE SET %s',
        above.names, above.amounts, above.added) USING plan, period, data.me();
END $$;

/* A unit reports: ledger, report with its figures, trail, and all sums, in one transaction. */
CREATE FUNCTION api.report_progress(
    plan uuid, unit uuid, year int, quarter int, measures api.measure_increment[])
RETURNS uuid VOLATILE SECURITY DEFINER LANGUAGE plpgsql AS $$
DECLARE
    tenant bigint := data.me();
    account uuid := current_setting('jwt.claims.account');
    period int := year * 10 + quarter;
    day date := LEAST(make_date(year, quarter * 3, 1) + interval '1 month - 1 day', data.today());
    happened timestamp := now() AT TIME ZONE 'UTC';
    entry uuid := gen_random_uuid();
    report uuid := gen_random_uuid();
BEGIN
    IF 'OFFICE_CLERK' <> ALL (string_to_array(current_setting('jwt.claims.roles'), ',')) THEN
        RAISE EXCEPTION 'FORBIDDEN';
    END IF;
    PERFORM FROM data.node n
    WHERE n.plan_id = plan AND n.tenant_id = tenant ORDER BY n.id FOR UPDATE;
    IF NOT FOUND OR NOT EXISTS (
        SELECT 1 FROM data.unit u
        WHERE u.tenant_id = tenant AND u.id = unit AND u.dissolved_on IS NULL)
    THEN
        RAISE EXCEPTION 'NOT_VISIBLE';
    END IF;
    INSERT INTO data.fact
    SELECT entry, plan, m.number, plan, tenant, period, i.amount, day, happened, account
    FROM unnest(measures) i JOIN data.measure m ON m.code = i.measure AND m.level = 'PLAN';
    INSERT INTO data.progress_report
    VALUES (tenant, report, plan, unit, period, day, NULL, 'COUNTED', happened, account, entry);
    INSERT INTO data.progress_figure
    SELECT tenant, report, i.line - 1, i.measure, i.amount
    FROM unnest(measures) WITH ORDINALITY AS i (measure, amount, line);
    INSERT INTO data.audit_entry
    VALUES (tenant, gen_random_uuid(), happened, account, 'progress.report', 'ProgressReport',
        report, jsonb_build_object('plan', plan, 'unit', unit, 'period', period::text)::text);
    PERFORM data.add_up(plan, period, measures);
    RETURN report;
END $$;
