package vn.thidua.graphql.document;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.publication.SealedBody;

/** What an issued document says to others than its keeper. */
@Singleton
public final class DocumentReading {
    private final BodyCodec codec;

    DocumentReading(BodyCodec codec) {
        this.codec = codec;
    }

    /** The document, without the plans of the agency from which it took its words. */
    public PlanBody read(SealedBody sealed) {
        var body = codec.read(sealed.bytes());
        if (body.items().stream().noneMatch(item -> isInternal(item.origin()))) {
            return body;
        }
        return new PlanBody(body.format(), body.header(), open(body.items()), body.statedNone());
    }

    /** The items of somebody else's document, without the plans that they were taken from. */
    public static List<PlanItem> open(List<PlanItem> items) {
        return items.stream().map(DocumentReading::open).toList();
    }

    private static PlanItem open(PlanItem item) {
        return isInternal(item.origin()) ? item.withoutOrigin() : item;
    }

    private static boolean isInternal(@Nullable Origin origin) {
        return origin != null && origin.originKind() == OriginKind.PLAN;
    }
}
