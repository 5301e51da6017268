package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.Directory;
import vn.thidua.platform.rulebook.rule.AwardRule;

/** Who may confer what an agency nominates for: its own head, or that of an agency above it. */
@Singleton
class Deciders {
    private static final String AGENCY = "agency";

    private final Directory directory;
    private final Superiors superiors;

    Deciders(Directory directory, Superiors superiors) {
        this.directory = directory;
        this.superiors = superiors;
    }

    /**
     * The agency that is named, or the caller's own where none is.
     *
     * @throws NotVisible if it is neither the caller's own nor above it
     */
    AgencyId of(Scope scope, @Nullable AgencyId named) {
        if (named == null || named.equals(scope.agency())) {
            return scope.agency();
        }
        if (superiors.above(scope, scope.agency()).contains(named)) {
            return named;
        }
        throw new NotVisible(AGENCY);
    }

    /** Whether an agency confers an award that may ask for legal personality (S3 III.2). */
    boolean mayConfer(Scope scope, AgencyId decider, AwardRule award) {
        return !award.requiresLegalPersonality()
                || directory.fetch(scope, decider).hasLegalPersonality();
    }
}
