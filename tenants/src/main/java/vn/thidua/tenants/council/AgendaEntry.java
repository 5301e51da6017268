package vn.thidua.tenants.council;

import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.platform.submission.SubmittedNominationId;
import vn.thidua.tenants.evidence.InitiativeId;
import vn.thidua.tenants.nomination.NominationId;

/** What the office puts on an agenda. */
public sealed interface AgendaEntry {
    /** A nomination. */
    record OfNomination(NominationId nomination) implements AgendaEntry {
        @Override
        public MatterId id() {
            return MatterId.of(nomination);
        }
    }

    /** A nomination that an agency below has submitted. */
    record OfSubmitted(SubmittedNominationId submitted) implements AgendaEntry {
        @Override
        public MatterId id() {
            return MatterId.of(submitted);
        }
    }

    /**
     * An initiative.
     *
     * @param effectScope how far it has effect, if the council recognises it
     */
    record OfInitiative(InitiativeId initiative, EffectScope effectScope) implements AgendaEntry {
        @Override
        public MatterId id() {
            return MatterId.of(initiative);
        }
    }

    /** What is voted on. */
    MatterId id();
}
