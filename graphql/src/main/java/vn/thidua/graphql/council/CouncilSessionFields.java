package vn.thidua.graphql.council;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.nomination.AwardReviewLoader;
import vn.thidua.graphql.nomination.NominationLoader;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.graphql.submission.SubmittedNominationLoader;
import vn.thidua.tenants.council.AgendaItem;
import vn.thidua.tenants.council.Attendee;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.evidence.Initiative;

/** The fields of sessions that only read what they name. */
@Factory
final class CouncilSessionFields {
    private static final String SESSION = "CouncilSession";

    @Singleton
    ObjectField<CouncilSession> council() {
        return LoadedField.of(
                SESSION,
                "council",
                (session, caller) -> caller.load(CouncilLoader.class, session.council()));
    }

    @Singleton
    ObjectField<CouncilSession> review() {
        return LoadedField.of(
                SESSION,
                "review",
                (session, caller) ->
                        session.review() == null
                                ? null
                                : caller.load(AwardReviewLoader.class, session.review()));
    }

    @Singleton
    ObjectField<CouncilSession> quorum() {
        return LoadedField.of(SESSION, "quorum", (session, _) -> Quorum.of(session));
    }

    @Singleton
    ObjectField<CouncilSession> attendance() {
        return LoadedField.of(
                SESSION,
                "attendance",
                (session, caller) ->
                        caller.load(AttendanceLoader.class, session.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<CouncilSession> agenda() {
        return LoadedField.of(
                SESSION,
                "agenda",
                (session, caller) ->
                        caller.load(AgendaLoader.class, session.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<CouncilSession> mandates() {
        return LoadedField.of(
                SESSION,
                "mandates",
                (session, caller) ->
                        caller.load(MandateLoader.class, session.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<CouncilSession> places() {
        return LoadedField.of(
                SESSION,
                "places",
                (session, caller) ->
                        caller.load(PlacesLoader.class, session.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<CouncilSession> minutes() {
        return LoadedField.of(
                SESSION,
                "minutes",
                (session, caller) ->
                        caller.load(MinutesLoader.class, session.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<Initiative> councilSession() {
        return LoadedField.of(
                "Initiative",
                "councilSession",
                (one, caller) -> caller.load(DecidingSessionLoader.class, one.id()));
    }

    @Singleton
    ObjectField<Attendee> attendeePerson() {
        return LoadedField.of(
                "CouncilAttendee",
                "person",
                (attendee, caller) ->
                        attendee.person() == null
                                ? null
                                : caller.load(PersonLoader.class, attendee.person()));
    }

    @Singleton
    ObjectField<AgendaItem> nomination() {
        return LoadedField.of(
                "CouncilAgendaItem",
                "nomination",
                (item, caller) ->
                        item.nomination() == null
                                ? null
                                : caller.load(NominationLoader.class, item.nomination()));
    }

    @Singleton
    ObjectField<AgendaItem> submitted() {
        return LoadedField.of(
                "CouncilAgendaItem",
                "submitted",
                (item, caller) ->
                        item.submitted() == null
                                ? null
                                : caller.load(SubmittedNominationLoader.class, item.submitted()));
    }

    @Singleton
    ObjectField<AgendaItem> initiative() {
        return LoadedField.of(
                "CouncilAgendaItem",
                "initiative",
                (item, caller) ->
                        item.initiative() == null
                                ? null
                                : caller.load(AgendaInitiativeLoader.class, item.initiative()));
    }
}
