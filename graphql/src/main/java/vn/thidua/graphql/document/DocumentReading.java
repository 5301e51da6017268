package vn.thidua.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.Origin;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedVersion;
import vn.thidua.platform.publication.SealedBody;

/**
 * What an issued document says to others than its keeper. An issued version never changes, so those
 * that are read again and again are kept as they were understood; whether the caller may read one
 * is decided before, by the statement that gives its bytes.
 */
@Singleton
public final class DocumentReading {
    private static final int KEPT_BYTES_MAX = 8 * 1024 * 1024;

    private final BodyCodec codec;
    private final Cache<Issued, PlanBody> kept =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT_BYTES_MAX)
                    .<Issued, PlanBody>weigher((issued, _) -> issued.bytes())
                    .build();

    DocumentReading(BodyCodec codec) {
        this.codec = codec;
    }

    private record Issued(PlanId plan, int version, int bytes) {}

    /** The document, without the plans of the agency from which it took its words. */
    public @Nullable PlanBody read(PublishedVersion version) {
        var sealed = version.body();
        if (sealed == null) {
            return null;
        }
        var issued = new Issued(version.plan(), version.version(), sealed.bytes().length);
        return kept.get(issued, _ -> read(sealed));
    }

    private PlanBody read(SealedBody sealed) {
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
        return origin != null && origin.originKind() != OriginKind.TEMPLATE;
    }
}
