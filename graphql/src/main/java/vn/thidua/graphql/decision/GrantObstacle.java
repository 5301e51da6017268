package vn.thidua.graphql.decision;

import vn.thidua.tenants.decision.Obstacle;

/**
 * Why a decision of others, as somebody records or amends it, cannot grant a nomination: codes of
 * both mutations.
 */
enum GrantObstacle {
    NOT_OPEN,
    DECIDED_HERE,
    IN_DECISION_ALREADY;

    static GrantObstacle of(Obstacle obstacle) {
        return switch (obstacle) {
            case DECIDED_HERE, DECIDED_ELSEWHERE -> DECIDED_HERE;
            case IN_DECISION_ALREADY, PRINTED_ALREADY -> IN_DECISION_ALREADY;
            case NOT_OPEN, HELD, NOT_ENDORSED, BEYOND_POWER -> NOT_OPEN;
        };
    }
}
