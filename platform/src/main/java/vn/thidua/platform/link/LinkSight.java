package vn.thidua.platform.link;

/**
 * Who sees a link and what is read of it, said once. A statement is {@link #CHOSEN} with the name
 * of what links are counted by, conditions on {@code l}, {@link #SEEN} and {@link #LIST}, with a
 * limit on {@code nth}.
 *
 * <p>The keepers of both ends see a link in every state. Whoever has a plan above the parent sees
 * it while it stands and figures cross it.
 */
final class LinkSight {
    /** What the caller may see; its parameter is {@code :tenant}. */
    static final String SEEN =
            """
              AND (l.child_tenant_id = :tenant OR l.parent_tenant_id = :tenant
                OR (l.state = 'ACCEPTED' AND l.crosses <> 'NOTHING' AND EXISTS (
                    SELECT 1 FROM overseer o
                    WHERE o.plan_id = l.parent_plan_id AND o.tenant_id = :tenant
                      AND o.figure_paths > 0)))
            """;

    /** The chosen links with the names of their ends. */
    static final String LIST =
            """
            )
            SELECT l.id, l.child_plan_id, c.keeper_id AS child_keeper_id, c.title AS child_title,
                c.document_number AS child_number, c.document_symbol AS child_symbol,
                c.issued_on AS child_issued_on, c.current_version AS child_version,
                l.parent_plan_id, p.keeper_id AS parent_keeper_id, p.title AS parent_title,
                p.document_number AS parent_number, p.document_symbol AS parent_symbol,
                p.issued_on AS parent_issued_on, p.current_version AS parent_version,
                l.answered_version, l.acknowledged_version, l.external_type, l.external_number,
                l.external_symbol, l.external_date, l.external_issuer, l.external_subject,
                l.basis_item_key, l.type, l.crosses,
                CASE
                    WHEN l.state = 'ACCEPTED' AND l.acknowledged_version < p.current_version
                    THEN 'BEHIND' ELSE l.state
                END AS state,
                l.proposed_at, l.answered_at, l.acknowledged_at, l.ended_at, l.reason
            FROM chosen
            JOIN link l ON l.id = chosen.id
            JOIN published_plan c ON c.id = l.child_plan_id
            LEFT JOIN published_plan p ON p.id = l.parent_plan_id
            """;

    private LinkSight() {}
}
