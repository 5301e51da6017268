package vn.thidua.platform.duty;

/**
 * Who bears a duty and how far they have come, said once. A statement begins with {@link #CHOSEN},
 * a condition on {@code d} and a bracket, and goes on with {@link #ROWS}; then {@code coverage} has
 * one row for each addressed agency and bearer. Its parameters are {@code :agency}, {@code :today}
 * and {@code :everybody}; unless that is true only rows that the agency bears are resolved.
 *
 * <p>Who sits in a group, and as what, is asked for the day of the duty, or today before it, as far
 * as that lies in the year of the seats. Whoever imposed it is not addressed.
 *
 * <p>Somebody dissolved is answered for by those who followed, and what it had issued itself still
 * counts. Where several followed one, each of them bears the duty.
 *
 * <p>The links of a duty's plan are read once and then found by issuer: left to itself MySQL reads
 * all of them again for each agency addressed.
 */
final class Resolved {
    /** The caller's agency and those that it followed; duties, to be chosen from. */
    static final String CHOSEN =
            """
            WITH RECURSIVE mine (agency_id) AS (
                SELECT CAST(:agency AS BINARY(16))
                UNION
                SELECT s.predecessor_id
                FROM mine JOIN agency_succession s ON s.successor_id = mine.agency_id
                WHERE s.happened_on <= :today
            ),
            chosen AS (
                SELECT d.id, d.plan_id, d.due_on, d.addressed, d.superior_id, d.relation_kind,
                    d.agency_kind, d.group_id, d.group_year, d.group_roles,
                    LEAST(GREATEST(LEAST(d.due_on, :today), MAKEDATE(d.group_year, 1)),
                        LAST_DAY(MAKEDATE(d.group_year, 360))) AS seated_on,
                    COALESCE(d.imposer_id, p.keeper_id) AS owner_id
                FROM duty d JOIN published_plan p ON p.id = d.plan_id
            """;

    /** Everybody addressed, everybody who bears it, and what they have issued. */
    static final String ROWS =
            """
            addressed (duty_id, agency_id) AS (
                SELECT d.id, r.subordinate_id
                FROM chosen d
                JOIN agency_relation r ON r.superior_id = d.superior_id
                  AND r.kind = COALESCE(d.relation_kind, r.kind)
                  AND r.valid_from <= LEAST(d.due_on, :today)
                  AND (r.valid_to IS NULL OR r.valid_to >= LEAST(d.due_on, :today))
                JOIN agency a ON a.id = r.subordinate_id
                  AND a.kind = COALESCE(d.agency_kind, a.kind)
                WHERE d.addressed = 'SUBORDINATES'
                UNION
                SELECT d.id, m.agency_id
                FROM chosen d
                JOIN group_member m ON m.group_id = d.group_id AND m.year = d.group_year
                  AND m.since_on <= d.seated_on
                  AND (m.until_on IS NULL OR m.until_on >= d.seated_on)
                  AND (d.group_roles IS NULL OR FIND_IN_SET(m.role, d.group_roles) > 0)
                WHERE d.addressed = 'GROUP_MEMBERS' AND m.agency_id <> d.owner_id
                UNION
                SELECT d.id, n.agency_id
                FROM chosen d JOIN duty_agency n ON n.duty_id = d.id
                WHERE d.addressed = 'AGENCIES'
            ),
            line (duty_id, agency_id, node_id) AS (
                SELECT duty_id, agency_id, agency_id FROM addressed
                WHERE :everybody
                  OR EXISTS (SELECT 1 FROM mine m WHERE m.agency_id = addressed.agency_id)
                UNION
                SELECT l.duty_id, l.agency_id, s.successor_id
                FROM line l JOIN agency_succession s ON s.predecessor_id = l.node_id
                WHERE s.happened_on <= :today
            ),
            node (duty_id, agency_id, node_id, bears) AS (
                SELECT l.duty_id, l.agency_id, l.node_id, NOT EXISTS (
                    SELECT 1 FROM agency_succession s
                    WHERE s.predecessor_id = l.node_id AND s.happened_on <= :today)
                FROM line l
            ),
            linked (duty_id, issuer_id, link_id, plan_id, title, number, symbol, issued_on,
                    ordered_on, standing) AS (
                SELECT d.id, c.issuer_agency_id, k.id, c.id, c.title, c.document_number,
                    c.document_symbol, c.issued_on, c.ordered_on,
                    CASE
                        WHEN k.state = 'PROPOSED' THEN 'PROPOSED'
                        WHEN k.acknowledged_version < p.current_version THEN 'BEHIND'
                        WHEN c.ordered_on > d.due_on THEN 'ISSUED_LATE'
                        ELSE 'ISSUED'
                    END
                FROM chosen d
                JOIN link k ON k.parent_plan_id = d.plan_id
                JOIN published_plan c ON c.id = k.child_plan_id
                JOIN published_plan p ON p.id = k.parent_plan_id
                WHERE k.state IN ('PROPOSED', 'ACCEPTED')
                  AND k.type IN ('IMPLEMENTS', 'BASED_ON')
            ),
            answer (duty_id, agency_id, bearer_id, due_on, link_id, plan_id, title, number, symbol,
                    issued_on, standing, nth) AS (
                SELECT /*+ NO_MERGE(k) */
                    b.duty_id, b.agency_id, b.node_id, d.due_on, k.link_id, k.plan_id, k.title,
                    k.number, k.symbol, k.issued_on, k.standing,
                    ROW_NUMBER() OVER (
                        PARTITION BY b.duty_id, b.agency_id, b.node_id
                        ORDER BY k.standing IS NULL,
                            FIELD(k.standing, 'ISSUED', 'ISSUED_LATE', 'BEHIND', 'PROPOSED'),
                            k.ordered_on, k.link_id)
                FROM node b
                JOIN chosen d ON d.id = b.duty_id
                JOIN node n ON n.duty_id = b.duty_id AND n.agency_id = b.agency_id
                  AND (n.node_id = b.node_id OR NOT n.bears)
                LEFT JOIN linked k ON k.duty_id = n.duty_id AND k.issuer_id = n.node_id
                WHERE b.bears
            ),
            coverage (duty_id, agency_id, bearer_id, due_on, link_id, plan_id, title, number,
                    symbol, issued_on, status) AS (
                SELECT duty_id, agency_id, bearer_id, due_on, link_id, plan_id, title, number,
                    symbol, issued_on,
                    COALESCE(standing, CASE WHEN :today > due_on THEN 'LATE' ELSE 'SILENT' END)
                FROM answer
                WHERE nth = 1
            )
            """;

    /** Those of {@code :statuses} with the names that agencies have now, as {@code named}. */
    static final String NAMED =
            """
            , named AS (
                SELECT d.plan_id AS under_id, c.duty_id, c.agency_id, c.bearer_id, c.due_on,
                    c.status, c.link_id, c.plan_id, c.title, c.number, c.symbol, c.issued_on,
                    (SELECT n.name FROM agency_name n WHERE n.agency_id = c.agency_id
                     ORDER BY n.valid_from DESC LIMIT 1) AS name
                FROM coverage c JOIN chosen d ON d.id = c.duty_id
                WHERE c.status IN (:statuses)
            )
            """;

    private Resolved() {}
}
