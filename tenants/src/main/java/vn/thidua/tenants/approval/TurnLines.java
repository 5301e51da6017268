package vn.thidua.tenants.approval;

/** What is read of turns, said once for all statements that give them. */
final class TurnLines {
    /** Begins a selection of {@link TurnLine}s. */
    static final String COLUMNS =
            """
            SELECT id, passage_id, plan_id, step_key, step_name, role, head_of_id, member_of_id,
                office_id, person_id, state, begun_at, due_on, decided_at, decider_name,
                behalf_id, reason, returned_to
            """;

    /** Begins a selection of {@link OpenTurn}s from {@code approval_turn t}, as takers stand. */
    static final String OPEN =
            """
            SELECT t.id, t.plan_id, t.step_key, t.step_name, t.seat, t.role, t.member_of_id,
                COALESCE(t.person_id, h.person_id, o.holder_id) AS taker_id, t.due_on,
                (SELECT COUNT(*) FROM approval_turn g
                    WHERE g.tenant_id = :tenant AND g.passage_id = t.passage_id
                      AND g.step_key = t.step_key AND g.begun_at = t.begun_at
                      AND g.state = 'GRANTED' AND g.decided_by = :account) AS taken_before
            FROM approval_turn t
            LEFT JOIN unit_head h ON h.tenant_id = :tenant AND h.unit_id = t.head_of_id
            LEFT JOIN office o ON o.tenant_id = :tenant AND o.id = t.office_id
            """;

    private TurnLines() {}
}
