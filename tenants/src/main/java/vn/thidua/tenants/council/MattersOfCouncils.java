package vn.thidua.tenants.council;

import jakarta.inject.Singleton;

/** Finds what the council of a session votes on. */
@Singleton
class MattersOfCouncils {
    private final NominationMatters nominations;
    private final InitiativeMatters initiatives;

    MattersOfCouncils(NominationMatters nominations, InitiativeMatters initiatives) {
        this.nominations = nominations;
        this.initiatives = initiatives;
    }

    Matters of(SessionRow session) {
        return switch (session.matterKind()) {
            case NOMINATION -> nominations;
            case INITIATIVE -> initiatives;
        };
    }
}
