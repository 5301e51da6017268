package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.WithdrawLink;

/** {@code Mutation.linkWithdraw}. */
@Singleton
final class LinkWithdraw implements MutationField<WithdrawLink> {
    private final Links links;

    LinkWithdraw(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkWithdraw";
    }

    @Override
    public Class<WithdrawLink> input() {
        return WithdrawLink.class;
    }

    @Override
    public Payload run(WithdrawLink input, CallerContext caller) {
        return switch (links.withdraw(caller.scope(), input)) {
            case WithdrawLink.Answer.Withdrawn(var link) -> caller.done("link", new LinkView(link));
            case WithdrawLink.Answer.NotWaiting _ -> caller.refused(Code.NOT_WAITING);
        };
    }

    private enum Code {
        NOT_WAITING
    }
}
