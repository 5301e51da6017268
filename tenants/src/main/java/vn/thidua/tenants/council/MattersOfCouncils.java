package vn.thidua.tenants.council;

import jakarta.inject.Singleton;

/** Finds what the council of a session votes on. */
@Singleton
class MattersOfCouncils {
    private final AwardMatters awards;
    private final InitiativeMatters initiatives;

    MattersOfCouncils(AwardMatters awards, InitiativeMatters initiatives) {
        this.awards = awards;
        this.initiatives = initiatives;
    }

    Matters of(SessionRow session) {
        return session.isForAwards() ? awards : initiatives;
    }

    Matters ofAwards() {
        return awards;
    }
}
