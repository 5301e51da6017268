package vn.thidua.platform.directory;

/**
 * How agencies are read as they were on the day {@code :on}, or first, if they are younger: said
 * once for the statements of agencies and of parties of all sorts.
 */
final class AgencyLines {
    /** The columns after the name and short name, and the tables, {@code a} and {@code n} first. */
    static final String REST =
            """
                (SELECT MAX(i.code) FROM agency_identifier i
                 WHERE i.agency_id = a.id AND i.valid_from <= :on
                   AND (i.valid_to IS NULL OR i.valid_to >= :on)) AS identifier,
                a.established_on, a.dissolved_on, t.slug, a.has_legal_personality
            FROM agency a
            JOIN agency_name n ON n.agency_id = a.id AND n.valid_from = COALESCE(
                (SELECT MAX(m.valid_from) FROM agency_name m
                 WHERE m.agency_id = a.id AND m.valid_from <= :on),
                (SELECT MIN(m.valid_from) FROM agency_name m WHERE m.agency_id = a.id))
            LEFT JOIN tenant t ON t.agency_id = a.id
            """;

    /** Agencies, before any condition. */
    static final String ALL =
            """
            SELECT a.id, a.kind, n.name, n.short_name,
            """
                    + REST;

    private AgencyLines() {}
}
