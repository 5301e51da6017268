package vn.thidua.graphql.link;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.graphql.schema.TypeName;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.TargetEdgeId;

/** The ids of links and target edges, and the class that a link comes back as. */
@Factory
final class LinkKinds {
    @Singleton
    IdKind<LinkId> link() {
        return IdKind.of("Link", LinkId.class, LinkId::new);
    }

    @Singleton
    IdKind<TargetEdgeId> targetEdge() {
        return IdKind.of("TargetEdge", TargetEdgeId.class, TargetEdgeId::new);
    }

    @Singleton
    TypeName linkAsNode() {
        return new TypeName(LinkView.class, "Link");
    }
}
