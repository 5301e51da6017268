package vn.thidua.platform.publication;

/**
 * The latest plans that a caller may see, chosen without walking through those that it may not:
 * each reason to see a plan has an index in the order of the list, gives as many plans as are asked
 * for, and the latest of all of them are taken. It says again, for finding plans, what {@link
 * Sight} says for looking at one; whatever is chosen here wrongly is not seen there.
 *
 * <p>Its parameters are those of {@link Sight}, {@code :states}, {@code :year}, {@code :words},
 * {@code :beforeDay}, {@code :before} and {@code :limit}. MySQL's own choice would be to walk by
 * date, so the indexes are named.
 */
final class LatestSeen {
    private static final String WANTED =
            """
              AND (p.ordered_on < :beforeDay OR (p.ordered_on = :beforeDay AND p.id < :before))
              AND p.state IN (:states)
              AND (:year IS NULL OR p.year = :year)
              AND p.folded LIKE :words
            ORDER BY p.ordered_on DESC, p.id DESC LIMIT :limit)
            """;

    private static final String OVERSEEN =
            """
            (SELECT o.plan_id, o.ordered_on
            FROM overseer o FORCE INDEX (overseer_recent)
            STRAIGHT_JOIN published_plan p ON p.id = o.plan_id
            WHERE o.tenant_id = :tenant
              AND (o.ordered_on < :beforeDay
                OR (o.ordered_on = :beforeDay AND o.plan_id < :before))
              AND p.state IN (:states)
              AND (:year IS NULL OR p.year = :year)
              AND p.folded LIKE :words
            ORDER BY o.ordered_on DESC, o.plan_id DESC LIMIT :limit)
            """;

    private static final String OF_ALL_AGENCIES =
            """
            (SELECT p.id, p.ordered_on
            FROM published_plan p FORCE INDEX (published_plan_audience)
            WHERE p.audience = 'ALL_AGENCIES'
            """
                    + WANTED;

    private static final String PUBLIC =
            """
            (SELECT p.id, p.ordered_on
            FROM published_plan p FORCE INDEX (published_plan_audience)
            WHERE p.audience = 'PUBLIC'
            """
                    + WANTED;

    private static final String OF_REACHING_AGENCIES =
            """
            SELECT i.id, i.ordered_on
            FROM reaching
            JOIN LATERAL (
                SELECT p.id, p.ordered_on
                FROM published_plan p FORCE INDEX (published_plan_agency)
                WHERE p.issuer_agency_id = reaching.id
                  AND p.audience = 'SUBORDINATES_AND_GROUP'
            """
                    + WANTED
                    + " i";

    private static final String OF_GROUPS =
            """
            SELECT i.id, i.ordered_on
            FROM group_member m
            JOIN LATERAL (
                SELECT p.id, p.ordered_on
                FROM published_plan p FORCE INDEX (published_plan_group)
                WHERE p.issuer_group_id = m.group_id
                  AND p.audience = 'SUBORDINATES_AND_GROUP'
                  AND m.year IN (p.year, YEAR(:today))
            """
                    + WANTED
                    + """
                      i
                      WHERE m.agency_id = :agency
                      """;

    private static final String UNION = " UNION ";

    /** The table {@code chosen (id)} of so many plans at most. */
    static final String CHOSEN =
            " candidate (id, ordered_on) AS ("
                    + OVERSEEN
                    + UNION
                    + OF_ALL_AGENCIES
                    + UNION
                    + PUBLIC
                    + UNION
                    + OF_REACHING_AGENCIES
                    + UNION
                    + OF_GROUPS
                    + """
                      ),
                      chosen (id) AS (
                          SELECT id FROM candidate ORDER BY ordered_on DESC, id DESC LIMIT :limit
                      )
                      """;

    private LatestSeen() {}
}
