package vn.thidua.tenants.plan;

/**
 * How the rows of {@link PlanLine}s are read, said once for all statements that give some. A
 * statement is {@link #ALL} or {@link #FILTERED}, further conditions, an order and a limit.
 */
final class PlanLines {
    /** All plans of the agency {@code :tenant}, with what stands in their kinds and versions. */
    static final String ALL =
            """
            SELECT p.id, p.kind_id, p.kind_revision, k.name AS kind_name, p.scope, p.unit_id,
                p.under_id, p.previous_id, p.issuer_agency_id, p.issuer_group_id, p.year, p.title,
                p.state, p.draft_stage, p.return_reason, p.version, p.recorded, p.issued_on,
                v.document_number, v.document_symbol, v.issued_on_text, v.audience,
                v.link_policy, v.recorded AS version_recorded, v.entered_at, v.entered_by,
                p.made_at, p.made_by, p.changed_at, p.changed_by, p.discarded_at
            FROM plan p
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = p.kind_id AND k.revision = p.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant
            """;

    /**
     * Those that a list was asked for; every parameter but {@code :states} and {@code :words} may
     * be absent.
     */
    static final String FILTERED =
            ALL
                    + """
                      AND p.state IN (:states)
                      AND (:kind IS NULL OR p.kind_id = :kind)
                      AND (:unit IS NULL OR p.unit_id = :unit)
                      AND (:under IS NULL OR p.under_id = :under)
                      AND (:year IS NULL OR p.year = :year)
                      AND p.folded LIKE :words
                      """;

    private PlanLines() {}
}
