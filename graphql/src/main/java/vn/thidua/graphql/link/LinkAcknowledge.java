package vn.thidua.graphql.link;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.link.AcknowledgeLink;
import vn.thidua.platform.link.Links;

/** {@code Mutation.linkAcknowledge}. */
@Singleton
final class LinkAcknowledge implements MutationField<AcknowledgeLink> {
    private final Links links;

    LinkAcknowledge(Links links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "linkAcknowledge";
    }

    @Override
    public Class<AcknowledgeLink> input() {
        return AcknowledgeLink.class;
    }

    @Override
    public Payload run(AcknowledgeLink input, CallerContext caller) {
        return switch (links.acknowledge(caller.scope(), input)) {
            case AcknowledgeLink.Answer.Acknowledged(var link) ->
                    caller.done("link", new LinkView(link));
            case AcknowledgeLink.Answer.NotBehind(var version) ->
                    caller.refused(Code.NOT_BEHIND, version).at("input", "version");
            case AcknowledgeLink.Answer.VersionUnknown(var current) ->
                    caller.refused(Code.VERSION_UNKNOWN, current).at("input", "version");
            case AcknowledgeLink.Answer.NotStanding _ -> caller.refused(Code.NOT_STANDING);
        };
    }

    private enum Code {
        NOT_BEHIND,
        VERSION_UNKNOWN,
        NOT_STANDING
    }
}
