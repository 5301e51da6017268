package vn.thidua.tenants.approval;

import java.util.List;

/**
 * Steps that wait for the caller.
 *
 * @param count how many there are
 * @param turns those due first
 */
public record WaitingTurns(int count, List<WaitingTurn> turns) {
    public WaitingTurns {
        turns = List.copyOf(turns);
    }
}
