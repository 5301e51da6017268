package vn.thidua.tenants.evidence;

import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;

/**
 * A nomination rests on an initiative. Each author may use it for one award only.
 *
 * @param author who is nominated
 */
public record UseInitiative(InitiativeId initiative, PersonId author, NominationId nomination) {
    /** What came of it. */
    public sealed interface Answer {
        /** The nomination rests on it, and no other of this author can. */
        record Used(Initiative initiative) implements Answer {}

        /** The council has not recognised it. */
        record NotRecognised() implements Answer {}

        /** The person is none of its authors. */
        record NotAnAuthor() implements Answer {}

        /** The nomination is somebody else's. */
        record NotTheNominee() implements Answer {}

        /** The nomination stands no more, or is decided already. */
        record NominationOver() implements Answer {}

        /** This author has used it for a nomination that stands. */
        record UsedBefore(Nomination nomination) implements Answer {}

        /** The caller heads neither the nominee's unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}
    }
}
