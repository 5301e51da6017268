package vn.thidua.platform.publication;

/**
 * Who sees a published plan, said once, for every statement that reads plans for a caller. A
 * statement is {@link #PLANS}, a condition on {@code p}, {@link #SEEN}, an order and a limit, and
 * what it wants of {@code sight}. Its parameters are {@code :tenant}, {@code :agency} and {@code
 * :today}.
 *
 * <p>The keeper and the audience see a plan with its text. Everybody else sees it from a plan of
 * their own further up: its text if all links of some path share it, the rest if figures travel.
 * {@code overseer} has those paths.
 *
 * <p>These pieces are the one place where statements are put together, by the compiler: four copies
 * of the rule that keeps agencies apart would drift.
 */
final class Sight {
    /** Plans, each with what the caller may see of it. */
    private static final String SIGHT =
            """
            sight AS (
                SELECT p.id, p.tenant_id, p.keeper_id, p.issuer_agency_id, p.issuer_group_id,
                    p.kind_name, p.title, p.theme, p.document_number, p.document_symbol,
                    p.issued_on, p.ordered_on, p.year, p.starts_on, p.ends_on, p.audience,
                    p.link_policy, p.state, p.recorded, p.current_version, p.published_at,
                    p.amended_at,
                    (p.tenant_id = :tenant
                        OR COALESCE(o.text_paths, 0) > 0
                        OR p.audience IN ('ALL_AGENCIES', 'PUBLIC')
                        OR (p.audience = 'SUBORDINATES_AND_GROUP' AND (
                            EXISTS (SELECT 1 FROM reaching r WHERE r.id = p.issuer_agency_id)
                            OR EXISTS (
                                SELECT 1 FROM group_member m
                                WHERE m.group_id = p.issuer_group_id AND m.agency_id = :agency
                                  AND m.year IN (p.year, YEAR(:today)))))) AS text_visible,
                    COALESCE(o.figure_paths, 0) > 0 AS figures_visible
                FROM published_plan p
                LEFT JOIN overseer o ON o.plan_id = p.id AND o.tenant_id = :tenant
            """;

    /** Plans, each with what the caller may see of it. */
    static final String PLANS = Reach.REACHING + "," + SIGHT;

    /** The same of the plans that {@link LatestSeen} chooses; a condition is not wanted. */
    static final String LATEST =
            Reach.REACHING
                    + ","
                    + LatestSeen.CHOSEN
                    + ","
                    + SIGHT
                    + """
                      JOIN chosen ON chosen.id = p.id
                      """;

    /** Keeps what the caller may see for any reason. */
    static final String SEEN =
            """
                HAVING text_visible OR figures_visible
            """;

    /** The plans themselves. */
    static final String LIST =
            """
            )
            SELECT id, tenant_id, keeper_id, issuer_agency_id, issuer_group_id, kind_name, title,
                theme, document_number, document_symbol, issued_on, ordered_on, year, starts_on,
                ends_on, audience, link_policy, state, recorded, current_version, published_at,
                amended_at, text_visible
            FROM sight
            """;

    private Sight() {}
}
