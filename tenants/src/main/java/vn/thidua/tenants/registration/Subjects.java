package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Headship;

/**
 * Who registers, and who may do it for them: the person themself, whatever else they may; whoever
 * heads the unit or one above it; and the office, which plans or decides for the whole agency.
 */
@Singleton
class Subjects {
    private final SubjectRepository subjects;
    private final Headship headship;

    Subjects(SubjectRepository subjects, Headship headship) {
        this.subjects = subjects;
        this.headship = headship;
    }

    /**
     * The subject, held so that it begins nothing else meanwhile.
     *
     * @throws NotVisible if the agency has no such unit or person
     */
    SubjectLine hold(Scope scope, Subject subject) {
        return there(
                switch (subject) {
                    case Subject.OfPerson(var person) ->
                            subjects.holdPerson(scope.tenant(), person);
                    case Subject.OfUnit(var unit) -> subjects.holdUnit(scope.tenant(), unit);
                },
                subject);
    }

    /** The subject as it stands. */
    SubjectLine fetch(Scope scope, Subject subject) {
        return there(
                switch (subject) {
                    case Subject.OfPerson(var person) ->
                            subjects.findPerson(scope.tenant(), person);
                    case Subject.OfUnit(var unit) -> subjects.findUnit(scope.tenant(), unit);
                },
                subject);
    }

    private static SubjectLine there(Optional<SubjectLine> found, Subject subject) {
        return found.orElseThrow(
                () -> new NotVisible(subject instanceof Subject.OfUnit ? "unit" : "person"));
    }

    /**
     * Whether the caller, who may register themself, may do it for this subject.
     *
     * @throws NotPermitted if the caller may do it for nobody else
     */
    boolean mayActFor(Scope scope, SubjectLine subject) {
        if (scope.account().equals(subject.accountId())) {
            return true;
        }
        scope.require(Permission.REGISTER);
        return headship.callerActsFor(scope, subject.unitId(), Permission.RECEIVE_REGISTRATION);
    }
}
