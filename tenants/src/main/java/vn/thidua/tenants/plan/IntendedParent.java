package vn.thidua.tenants.plan;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;

/**
 * A plan or document that a plan of the agency is to answer once it is issued.
 *
 * @param basis the item of the plan that cites it; absent where none does
 * @param link what it has become; absent before, and where nothing came of it
 * @param outcome what came of it; absent until the plan is issued
 */
public record IntendedParent(
        ParentId id,
        ProposeLink.Parent parent,
        LinkType type,
        Crossing crosses,
        @Nullable ItemKey basis,
        @Nullable LinkId link,
        @Nullable ParentOutcome outcome) {}
