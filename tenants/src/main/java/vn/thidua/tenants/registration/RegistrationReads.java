package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/** The door for reading registrations: all of the agency read them, as they read its plans. */
@Singleton
public class RegistrationReads {
    /** No registration tells more of its revisions, or of what was done with it. */
    private static final int EACH_MAX = 100;

    private static final String NEWEST = "registration.newest";
    private static final RegistrationId AFTER_ALL = new RegistrationId(new UUID(-1L, -1L));

    private final RegistrationRepository registrations;
    private final RevisionRepository revisions;
    private final StepRepository steps;
    private final PaperCodec codec;

    RegistrationReads(
            RegistrationRepository registrations,
            RevisionRepository revisions,
            StepRepository steps,
            PaperCodec codec) {
        this.registrations = registrations;
        this.revisions = revisions;
        this.steps = steps;
        this.codec = codec;
    }

    /** One registration. */
    @Transactional
    public Registration fetch(Scope scope, RegistrationId registration) {
        return findAll(scope, List.of(registration)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("registration"));
    }

    /** Those of these registrations that the agency has, in no order. */
    @Transactional
    public List<Registration> findAll(Scope scope, Collection<RegistrationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : registrations.findAll(scope.tenant(), wanted).stream()
                        .map(RegistrationRow::registration)
                        .toList();
    }

    /** The agency's registrations, the newest first. */
    @Transactional
    public Page<Registration> list(Scope scope, RegistrationFilter filter, PageRequest request) {
        scope.require(Permission.READ);
        var rows =
                registrations.list(
                        scope.tenant(),
                        filter.plan(),
                        filter.unit(),
                        filter.state(),
                        filter.persons(),
                        filter.late(),
                        request.cursor(NEWEST, 1)
                                .map(after -> new RegistrationId(after.id(0)))
                                .orElse(AFTER_ALL),
                        request.limit());
        return Page.of(rows, request, row -> Cursor.of(NEWEST, row.id().value()))
                .map(RegistrationRow::registration);
    }

    /** The revisions of these registrations that stand. */
    @Transactional
    public Map<RegistrationId, RegistrationPaper> papers(
            Scope scope, Collection<RegistrationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : revisions.listCurrent(scope.tenant(), wanted).stream()
                        .map(codec::read)
                        .collect(
                                Collectors.toMap(
                                        RegistrationPaper::registration, Function.identity()));
    }

    /** All revisions of these registrations, the latest first, 100 of each. */
    @Transactional
    public Map<RegistrationId, List<RegistrationPaper>> revisions(
            Scope scope, Collection<RegistrationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : revisions.list(scope.tenant(), wanted, EACH_MAX).stream()
                        .map(codec::read)
                        .collect(Collectors.groupingBy(RegistrationPaper::registration));
    }

    /** What was done with these registrations, the latest first, 100 steps of each. */
    @Transactional
    public Map<RegistrationId, List<RegistrationStep>> steps(
            Scope scope, Collection<RegistrationId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : steps.list(scope.tenant(), wanted, EACH_MAX).stream()
                        .map(StepRow::registrationStep)
                        .collect(Collectors.groupingBy(RegistrationStep::registration));
    }
}
