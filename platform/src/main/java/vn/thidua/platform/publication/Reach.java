package vn.thidua.platform.publication;

/**
 * Which agencies reach the caller when they speak to their {@link Audience#SUBORDINATES_AND_GROUP
 * subordinates and group}, said once, for every statement that lets an audience see something. Its
 * parameters are {@code :agency} and {@code :today}.
 */
public final class Reach {
    /**
     * Begins a statement with the table {@code reaching (id)}: the agencies above the caller,
     * however many levels up, and those in one group with it this year.
     */
    public static final String REACHING =
            """
            WITH RECURSIVE above (id) AS (
                SELECT superior_id FROM agency_relation
                WHERE subordinate_id = :agency AND valid_from <= :today
                  AND (valid_to IS NULL OR valid_to >= :today)
                UNION
                SELECT r.superior_id FROM above a
                JOIN agency_relation r ON r.subordinate_id = a.id
                WHERE r.valid_from <= :today AND (r.valid_to IS NULL OR r.valid_to >= :today)
            ),
            reaching (id) AS (
                SELECT id FROM above
                UNION
                SELECT i.agency_id FROM group_member m
                JOIN group_member i ON i.group_id = m.group_id AND i.year = m.year
                WHERE m.agency_id = :agency AND m.year = YEAR(:today)
            )
            """;

    private Reach() {}
}
