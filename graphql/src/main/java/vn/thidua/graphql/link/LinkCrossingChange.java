package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.ChangeCrossing;
import vn.thidua.platform.link.Links;

/** {@code Mutation.linkCrossingChange}. */
@Singleton
final class LinkCrossingChange implements MutationField<ChangeCrossing> {
    private final Links links;

    LinkCrossingChange(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkCrossingChange";
    }

    @Override
    public Class<ChangeCrossing> input() {
        return ChangeCrossing.class;
    }

    @Override
    public Payload run(ChangeCrossing input, CallerContext caller) {
        return switch (links.changeCrossing(caller.scope(), input)) {
            case ChangeCrossing.Answer.Changed(var link) -> caller.done("link", new LinkView(link));
            case ChangeCrossing.Answer.Ended _ -> caller.refused(Code.ENDED);
        };
    }

    private enum Code {
        ENDED
    }
}
