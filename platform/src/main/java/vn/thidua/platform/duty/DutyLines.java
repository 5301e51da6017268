package vn.thidua.platform.duty;

/** What is read of a duty, said once for all statements that give {@link DutyLine}s. */
final class DutyLines {
    /**
     * Begins a selection from {@code duty d} and {@code published_plan p}, which it stands under.
     */
    static final String COLUMNS =
            """
            SELECT d.id, d.plan_id, p.title AS plan_title, p.keeper_id AS owner_id, d.what, d.text,
                d.due_on, d.due_precision, d.addressed, d.relation_kind, d.agency_kind, d.group_id,
                d.group_year, d.group_roles, d.imposed_at, d.withdrawn_at, d.withdrawn_reason
            """;

    private DutyLines() {}
}
