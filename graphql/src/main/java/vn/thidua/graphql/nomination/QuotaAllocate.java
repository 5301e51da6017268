package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.nomination.AllocateQuota;
import vn.thidua.tenants.nomination.AwardReviews;

/** {@code Mutation.quotaAllocate}. */
@Singleton
final class QuotaAllocate implements MutationField<AllocateQuota> {
    private final AwardReviews reviews;

    QuotaAllocate(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "quotaAllocate";
    }

    @Override
    public Class<AllocateQuota> input() {
        return AllocateQuota.class;
    }

    @Override
    public Payload run(AllocateQuota input, CallerContext caller) {
        return switch (reviews.allocate(caller.scope(), input)) {
            case AllocateQuota.Answer.Allocated(var review) -> caller.done("review", review);
            case AllocateQuota.Answer.NotAllocated() ->
                    caller.refused(Code.NOT_ALLOCATED).at("input", "ordinal");
            case AllocateQuota.Answer.UsedAlready(var used) ->
                    caller.refused(Code.USED_ALREADY, used).at("input", "most");
            case AllocateQuota.Answer.OutOfBounds(var most, var characters) ->
                    caller.refused(Code.OUT_OF_BOUNDS, most, characters).at("input", "most");
        };
    }

    private enum Code {
        NOT_ALLOCATED,
        USED_ALREADY,
        OUT_OF_BOUNDS
    }
}
