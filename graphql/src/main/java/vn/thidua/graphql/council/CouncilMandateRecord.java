package vn.thidua.graphql.council;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.council.Proxies;
import vn.thidua.tenants.council.RecordMandate;

/** {@code Mutation.councilMandateRecord}. */
@Singleton
final class CouncilMandateRecord implements MutationField<RecordMandate> {
    private final Proxies proxies;

    CouncilMandateRecord(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public String name() {
        return "councilMandateRecord";
    }

    @Override
    public Class<RecordMandate> input() {
        return RecordMandate.class;
    }

    @Override
    public Payload run(RecordMandate input, CallerContext caller) {
        return switch (proxies.record(caller.scope(), input)) {
            case RecordMandate.Answer.Recorded(var session) -> caller.done("session", session);
            case RecordMandate.Answer.SessionEnded() ->
                    caller.refused(Code.SESSION_ENDED).at("input", "session");
            case RecordMandate.Answer.NotAllowed() ->
                    caller.refused(Code.NOT_ALLOWED).at("input", "session");
            case RecordMandate.Answer.BallotOpen() ->
                    caller.refused(Code.BALLOT_OPEN).at("input", "session");
            case RecordMandate.Answer.SeatsUnfit() ->
                    caller.refused(Code.SEATS_UNFIT).at("input", "seat");
            case RecordMandate.Answer.DocumentUnfit(var max) ->
                    caller.refused(Code.DOCUMENT_UNFIT, max).at("input", "document");
        };
    }

    private enum Code {
        SESSION_ENDED,
        NOT_ALLOWED,
        BALLOT_OPEN,
        SEATS_UNFIT,
        DOCUMENT_UNFIT
    }
}
