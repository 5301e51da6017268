// What is asked of MySQL. Who sees what is told as the program tells it, groups and successions
// aside, which the generated country does not have.

/** So many question marks. */
export const marks = count => Array(count).fill('?').join(', ')

/** The thirty columns of figures. */
export const COLUMNS = Array.from({ length: 30 }, (_, n) => `m${String(n + 1).padStart(2, '0')}`)

// Parameters: agency, today, today, today, today, tenant, tenant.
const sight = (where, order) => `
    WITH RECURSIVE above (id) AS (
        SELECT superior_id FROM agency_relation
        WHERE subordinate_id = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)
        UNION
        SELECT r.superior_id FROM above a JOIN agency_relation r ON r.subordinate_id = a.id
        WHERE r.valid_from <= ? AND (r.valid_to IS NULL OR r.valid_to >= ?)
    )
    SELECT p.id AS \`key\`, p.tenant_id AS tenant, p.keeper_id AS keeperId, p.title, p.theme,
        p.document_number AS documentNumber, p.document_symbol AS documentSymbol,
        p.issued_on AS issuedOn, p.ordered_on AS orderedOn, p.year, p.state,
        p.current_version AS version,
        (p.tenant_id = ? OR p.audience IN ('ALL_AGENCIES', 'PUBLIC')
            OR (p.audience = 'SUBORDINATES_AND_GROUP'
                AND EXISTS (SELECT 1 FROM above a WHERE a.id = p.issuer_agency_id))
            OR COALESCE(o.text_paths, 0) > 0
        ) AS isReadable,
        COALESCE(o.figure_paths, 0) > 0 AS figures
    FROM published_plan p
    LEFT JOIN overseer o ON o.plan_id = p.id AND o.tenant_id = ?
    WHERE ${where}
    HAVING isReadable OR figures
    ${order}`

export const PLAN = sight('p.id = ?', '')

/** A page and one row more, which tells whether there is another. */
export const PAGE = sight(
    '(p.ordered_on < ? OR (p.ordered_on = ? AND p.id < ?))',
    'ORDER BY p.ordered_on DESC, p.id DESC LIMIT ?'
)

/** The values of the parameters that both begin with. */
export function seenBy({ tenant, agency }, day) {
    return [agency, day, day, day, day, tenant, tenant]
}

export const AGENCIES = count => `
    SELECT n.agency_id AS id, n.name FROM agency_name n
    WHERE n.agency_id IN (${marks(count)}) AND n.valid_from <= ?
        AND (n.valid_to IS NULL OR n.valid_to >= ?)`

export const VERSIONS = count => `
    SELECT plan_id AS plan, version AS number, body FROM published_version
    WHERE (plan_id, version) IN (${Array(count).fill('(?, ?)').join(', ')})`

/** Links up from plans (column child_plan_id) or down from them, the first so many of each. */
export const LINKS = (column, states, count) => `
    WITH chosen (id, nth) AS (
        SELECT l.id, ROW_NUMBER() OVER (PARTITION BY l.${column} ORDER BY l.id)
        FROM link l
        WHERE l.${column} IN (${marks(count)}) AND l.state IN (${states})
            AND (l.child_tenant_id = ? OR l.parent_tenant_id = ?
                OR (l.state = 'ACCEPTED' AND l.crosses <> 'NOTHING' AND EXISTS (
                    SELECT 1 FROM overseer o
                    WHERE o.plan_id = l.parent_plan_id AND o.tenant_id = ?
                        AND o.figure_paths > 0)))
    )
    SELECT l.id AS \`key\`, l.${column} AS plan, l.type, l.crosses,
        IF(l.state = 'ACCEPTED' AND l.acknowledged_version < p.current_version, 'BEHIND', l.state)
            AS state,
        c.title AS childTitle, c.document_number AS childNumber, c.document_symbol AS childSymbol,
        c.issued_on AS childIssuedOn, c.keeper_id AS childKeeper,
        p.title AS parentTitle, p.document_number AS parentNumber,
        p.document_symbol AS parentSymbol, p.issued_on AS parentIssuedOn,
        p.keeper_id AS parentKeeper
    FROM chosen JOIN link l ON l.id = chosen.id
    JOIN published_plan c ON c.id = l.child_plan_id
    LEFT JOIN published_plan p ON p.id = l.parent_plan_id
    WHERE chosen.nth <= ?
    ORDER BY l.id`

/** How far those addressed by a plan's duties have come, the first so many of each plan. */
export const COVERAGE = count => `
    WITH addressed AS (
        SELECT DISTINCT d.id AS duty_id, d.plan_id, d.due_on, r.subordinate_id AS agency_id
        FROM duty d
        JOIN agency_relation r ON r.superior_id = d.superior_id
            AND r.kind = COALESCE(d.relation_kind, r.kind)
            AND r.valid_from <= LEAST(d.due_on, ?)
            AND (r.valid_to IS NULL OR r.valid_to >= LEAST(d.due_on, ?))
        JOIN agency a ON a.id = r.subordinate_id AND a.kind = COALESCE(d.agency_kind, a.kind)
        WHERE d.tenant_id = ? AND d.plan_id IN (${marks(count)}) AND d.withdrawn_at IS NULL
            AND d.addressed = 'SUBORDINATES'
    ),
    linked AS (
        SELECT a.duty_id, c.issuer_agency_id AS agency_id, k.id AS link_id, c.id, c.title,
            c.document_number, c.document_symbol, c.issued_on, c.ordered_on,
            CASE WHEN k.state = 'PROPOSED' THEN 'PROPOSED'
                WHEN k.acknowledged_version < p.current_version THEN 'BEHIND'
                WHEN c.ordered_on > a.due_on THEN 'ISSUED_LATE' ELSE 'ISSUED' END AS standing
        FROM (SELECT DISTINCT duty_id, plan_id, due_on FROM addressed) a
        JOIN link k ON k.parent_plan_id = a.plan_id AND k.state IN ('PROPOSED', 'ACCEPTED')
            AND k.type IN ('IMPLEMENTS', 'BASED_ON')
        JOIN published_plan c ON c.id = k.child_plan_id
        JOIN published_plan p ON p.id = k.parent_plan_id
    ),
    answer AS (
        SELECT a.plan_id, a.duty_id, a.agency_id, a.due_on, l.id, l.title, l.document_number,
            l.document_symbol, l.issued_on,
            COALESCE(l.standing, IF(? > a.due_on, 'LATE', 'SILENT')) AS status,
            ROW_NUMBER() OVER (PARTITION BY a.duty_id, a.agency_id
                ORDER BY l.standing IS NULL,
                    FIELD(l.standing, 'ISSUED', 'ISSUED_LATE', 'BEHIND', 'PROPOSED'),
                    l.ordered_on, l.link_id) AS nth
        FROM addressed a
        LEFT JOIN linked l ON l.duty_id = a.duty_id AND l.agency_id = a.agency_id
    ),
    numbered AS (
        SELECT a.*, n.name, ROW_NUMBER() OVER (PARTITION BY a.plan_id
            ORDER BY n.name, a.agency_id, a.duty_id) AS place
        FROM answer a
        JOIN agency_name n ON n.agency_id = a.agency_id AND n.valid_to IS NULL
        WHERE a.nth = 1
    )
    SELECT plan_id AS plan, id AS \`key\`, name, due_on AS dueOn, status, title AS planTitle,
        document_number AS documentNumber, document_symbol AS documentSymbol,
        issued_on AS issuedOn
    FROM numbered WHERE place <= ? ORDER BY plan_id, place`

/** What targets of plans have come to, for whoever keeps the plans or stands above them. */
export const TARGETS = count => `
    SELECT n.plan_id AS plan, t.name, t.goal, n.share, COALESCE(SUM(r.amount), 0) AS amount,
        COALESCE(SUM(r.numerator), 0) AS numerator, COALESCE(SUM(r.denominator), 0) AS denominator
    FROM (
        SELECT plan_id AS id FROM overseer
        WHERE tenant_id = ? AND plan_id IN (${marks(count)}) AND figure_paths > 0
    ) v
    STRAIGHT_JOIN node n ON n.plan_id = v.id AND n.kind = 'TARGET'
    LEFT JOIN published_target t ON t.id = n.id
    LEFT JOIN target_rollup r ON r.ancestor_id = n.id AND r.in_slot = TRUE
        AND r.period BETWEEN ? AND ?
    GROUP BY n.id, n.plan_id, t.name, t.goal, n.share
    ORDER BY n.plan_id, n.id`

/** The thirty sums of a plan and all below it, for whoever keeps it or stands above it. */
export const ROLLUP = `
    SELECT ${COLUMNS.map(m => `COALESCE(SUM(r.${m}), 0) AS ${m}`).join(', ')},
        h.agencies, h.nodes AS plans
    FROM (
        SELECT plan_id AS id FROM overseer
        WHERE tenant_id = ? AND plan_id = ? AND figure_paths > 0
    ) v
    STRAIGHT_JOIN reach h ON h.ancestor_id = v.id
    STRAIGHT_JOIN period p ON p.code BETWEEN ? AND ?
    LEFT JOIN rollup_row r ON r.ancestor_id = v.id AND r.in_slot = TRUE AND r.period = p.code
    GROUP BY v.id, h.agencies, h.nodes`

export const MEASURES = `
    SELECT number, code, name_vi AS name, unit, share_of AS shareOf FROM measure
    WHERE level = 'PLAN' ORDER BY number`

export const CALLER = `
    SELECT a.id AS account, t.id AS tenant, t.agency_id AS agency,
        (SELECT GROUP_CONCAT(g.role) FROM role_grant g
         WHERE g.tenant_id = t.id AND g.account_id = a.id) AS roles
    FROM account a JOIN membership m ON m.account_id = a.id JOIN tenant t ON t.id = m.tenant_id
    WHERE a.username = ? LIMIT 1`
