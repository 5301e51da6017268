-- What PostGraphile shows: views that hold what the caller may see, and functions for what is more
-- than columns. The caller's tenant and agency come from the token, as settings of the transaction.
CREATE SCHEMA api;
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bench_caller') THEN
        CREATE ROLE bench_caller NOLOGIN;
    END IF;
END $$;

CREATE FUNCTION data.me() RETURNS bigint STABLE LANGUAGE sql AS
    $$ SELECT current_setting('jwt.claims.tenant')::bigint $$;

CREATE FUNCTION data.today() RETURNS date STABLE LANGUAGE sql AS
    $$ SELECT (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date $$;

/* The agencies above the caller's, however many levels up. */
CREATE FUNCTION data.above() RETURNS uuid[] STABLE LANGUAGE sql AS $$
    WITH RECURSIVE above (id) AS (
        SELECT superior_id FROM data.agency_relation
        WHERE subordinate_id = current_setting('jwt.claims.agency')::uuid
            AND valid_from <= data.today() AND (valid_to IS NULL OR valid_to >= data.today())
        UNION
        SELECT r.superior_id FROM above a JOIN data.agency_relation r ON r.subordinate_id = a.id
        WHERE r.valid_from <= data.today() AND (r.valid_to IS NULL OR r.valid_to >= data.today())
    )
    SELECT array_agg(id) FROM above
$$;

CREATE VIEW api.agency AS
    SELECT a.id, n.name
    FROM data.agency a
    JOIN data.agency_name n ON n.agency_id = a.id AND n.valid_from <= data.today()
        AND (n.valid_to IS NULL OR n.valid_to >= data.today());
COMMENT ON VIEW api.agency IS '@primaryKey id';

/* OFFSET 0 keeps PostgreSQL from hashing all plans below the caller's for a page of fifty. */
CREATE VIEW api.plan AS
    SELECT p.id, p.title, p.theme, p.document_number, p.document_symbol, p.issued_on,
        p.ordered_on, p.year, p.state, p.keeper_id, p.current_version, s.is_readable
    FROM data.published_plan p
    CROSS JOIN LATERAL (SELECT
        p.tenant_id = (SELECT data.me())
        OR p.audience IN ('ALL_AGENCIES', 'PUBLIC')
        OR (p.audience = 'SUBORDINATES_AND_GROUP'
            AND p.issuer_agency_id = ANY ((SELECT data.above())::uuid[]))
        OR EXISTS (
            SELECT 1 FROM data.link_closure c JOIN data.node o ON o.id = c.ancestor_id
            WHERE c.descendant_id = p.id AND c.text_paths > 0
                AND o.tenant_id = (SELECT data.me()) OFFSET 0) AS is_readable) s
    WHERE s.is_readable OR EXISTS (
        SELECT 1 FROM data.link_closure c JOIN data.node o ON o.id = c.ancestor_id
        WHERE c.descendant_id = p.id AND c.figure_paths > 0
            AND o.tenant_id = (SELECT data.me()) OFFSET 0);
COMMENT ON VIEW api.plan IS E'@primaryKey id
@foreignKey (keeper_id) references api.agency (id)|@fieldName keeper';

/* Links that stand or wait, with the names of both ends: those who see a link may know them. */
CREATE VIEW api.link AS
    SELECT l.id, l.child_plan_id, l.parent_plan_id, l.type, l.crosses,
        CASE WHEN l.state = 'ACCEPTED' AND l.acknowledged_version < p.current_version
            THEN 'BEHIND' ELSE l.state END AS state,
        c.title AS child_title, c.document_number AS child_number,
        c.document_symbol AS child_symbol, c.keeper_id AS child_keeper_id,
        p.title AS parent_title, p.document_number AS parent_number,
        p.document_symbol AS parent_symbol, p.keeper_id AS parent_keeper_id
    FROM data.link l
    JOIN data.published_plan c ON c.id = l.child_plan_id
    LEFT JOIN data.published_plan p ON p.id = l.parent_plan_id
    WHERE l.state IN ('PROPOSED', 'ACCEPTED', 'EXTERNAL')
        AND (l.child_tenant_id = (SELECT data.me()) OR l.parent_tenant_id = (SELECT data.me())
            OR (l.state = 'ACCEPTED' AND l.crosses <> 'NOTHING' AND EXISTS (
                SELECT 1 FROM data.link_closure a JOIN data.node o ON o.id = a.ancestor_id
                WHERE a.descendant_id = l.parent_plan_id AND a.figure_paths > 0
                    AND o.tenant_id = (SELECT data.me()) OFFSET 0)));
COMMENT ON VIEW api.link IS E'@primaryKey id
@foreignKey (child_plan_id) references api.plan (id)|@foreignFieldName parents
@foreignKey (parent_plan_id) references api.plan (id)|@foreignFieldName children
@foreignKey (child_keeper_id) references api.agency (id)|@fieldName childKeeper
@foreignKey (parent_keeper_id) references api.agency (id)|@fieldName parentKeeper';

/* How far those addressed by the caller's duties have come: the best that each has issued. */
CREATE VIEW api.coverage AS
    SELECT DISTINCT ON (d.plan_id, d.id, r.subordinate_id)
        d.plan_id AS under_id, d.id AS duty_id, r.subordinate_id AS agency_id,
        n.name AS agency_name, d.due_on, k.id AS plan_id, k.title AS plan_title,
        k.document_number, k.document_symbol, k.issued_on,
        COALESCE(k.standing, CASE WHEN data.today() > d.due_on THEN 'LATE' ELSE 'SILENT' END)
            AS status
    FROM data.duty d
    JOIN data.agency_relation r ON r.superior_id = d.superior_id
        AND r.kind = COALESCE(d.relation_kind, r.kind)
        AND r.valid_from <= LEAST(d.due_on, data.today())
        AND (r.valid_to IS NULL OR r.valid_to >= LEAST(d.due_on, data.today()))
    JOIN data.agency a ON a.id = r.subordinate_id AND a.kind = COALESCE(d.agency_kind, a.kind)
    JOIN data.agency_name n ON n.agency_id = a.id AND n.valid_to IS NULL
    LEFT JOIN (
        SELECT l.parent_plan_id, l.id AS link_id, c.id, c.issuer_agency_id, c.title,
            c.document_number, c.document_symbol, c.issued_on, c.ordered_on, e.id AS duty_id,
            CASE WHEN l.state = 'PROPOSED' THEN 'PROPOSED'
                WHEN l.acknowledged_version < p.current_version THEN 'BEHIND'
                WHEN c.ordered_on > e.due_on THEN 'ISSUED_LATE' ELSE 'ISSUED' END AS standing
        FROM data.duty e
        JOIN data.link l ON l.parent_plan_id = e.plan_id AND l.state IN ('PROPOSED', 'ACCEPTED')
            AND l.type IN ('IMPLEMENTS', 'BASED_ON')
        JOIN data.published_plan c ON c.id = l.child_plan_id
        JOIN data.published_plan p ON p.id = l.parent_plan_id
    ) k ON k.parent_plan_id = d.plan_id AND k.duty_id = d.id
        AND k.issuer_agency_id = r.subordinate_id
    WHERE d.tenant_id = (SELECT data.me()) AND d.withdrawn_at IS NULL
        AND d.addressed = 'SUBORDINATES'
    ORDER BY d.plan_id, d.id, r.subordinate_id,
        array_position(ARRAY['ISSUED', 'ISSUED_LATE', 'BEHIND', 'PROPOSED'], k.standing),
        k.ordered_on, k.link_id;
COMMENT ON VIEW api.coverage IS E'@primaryKey duty_id,agency_id
@foreignKey (under_id) references api.plan (id)|@foreignFieldName coverage';

CREATE TYPE api.item AS (
    key text, section text, parent text, label text, kind text, text text);
CREATE TYPE api.document AS (title text, theme text, items api.item[]);

/* What a plan's current version says; nothing where the caller may not read it. */
CREATE FUNCTION api.plan_document(p api.plan) RETURNS api.document STABLE LANGUAGE sql AS $$
    SELECT v.body -> 'header' ->> 'title', v.body -> 'header' ->> 'theme', ARRAY(
        SELECT ROW(i ->> 'key', i ->> 'section', i ->> 'parent', i ->> 'label',
            i -> 'content' ->> 'kind', i ->> 'text')::api.item
        FROM jsonb_array_elements(v.body -> 'items') WITH ORDINALITY AS items (i, place)
        ORDER BY place)
    FROM data.published_version v
    WHERE v.plan_id = p.id AND v.version = p.current_version AND p.is_readable
$$;

GRANT USAGE ON SCHEMA api, data TO bench_caller;
GRANT SELECT ON ALL TABLES IN SCHEMA api, data TO bench_caller;
