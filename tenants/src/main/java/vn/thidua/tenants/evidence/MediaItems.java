package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.attachment.Attaching;
import vn.thidua.tenants.unit.Units;

/** The door of what the media have brought. */
@Singleton
@Transactional
public class MediaItems {
    /** Their type, as the API calls it. */
    static final String TYPE = "MediaItem";

    private static final String ORDER = "media-item.order";
    private static final MediaItemId BEFORE_ALL = new MediaItemId(new UUID(0, 0));
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final MediaItemRepository mediaItems;
    private final PlanPlaces places;
    private final Units units;
    private final Subjects subjects;
    private final Keepers keepers;
    private final Attaching attaching;
    private final Audit audit;
    private final Clock clock;

    MediaItems(
            MediaItemRepository mediaItems,
            PlanPlaces places,
            Units units,
            Subjects subjects,
            Keepers keepers,
            Attaching attaching,
            Audit audit,
            Clock clock) {
        this.mediaItems = mediaItems;
        this.places = places;
        this.units = units;
        this.subjects = subjects;
        this.keepers = keepers;
        this.attaching = attaching;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes a media item down. */
    public RecordMediaItem.Answer record(Scope scope, RecordMediaItem command) {
        scope.require(Permission.KEEP_EVIDENCE);
        var unit = units.fetch(scope, command.unit());
        if (command.subject() != null) {
            subjects.fetch(scope, command.subject());
        }
        if (!keepers.mayActFor(scope, unit.id())) {
            return new RecordMediaItem.Answer.NotYourUnit();
        }
        var refusal = refusal(scope, command);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var row =
                new MediaItemRow(
                        scope.tenant(),
                        MediaItemId.next(),
                        unit.id(),
                        command.plan(),
                        Subjects.person(command.subject()),
                        Subjects.collective(command.subject()),
                        command.outletKind(),
                        command.outlet().strip(),
                        command.title().strip(),
                        command.link(),
                        command.publishedOn(),
                        clock.instant(),
                        scope.account(),
                        null);
        mediaItems.insert(row);
        attaching.attach(scope, command.attachments(), TYPE, row.id());
        audit.record(scope, "mediaItem.record", TYPE, row.id(), Map.of());
        return new RecordMediaItem.Answer.Recorded(row.mediaItem());
    }

    private Optional<RecordMediaItem.Answer> refusal(Scope scope, RecordMediaItem command) {
        if (command.plan() != null && !places.isIssued(scope, command.plan())) {
            return Optional.of(new RecordMediaItem.Answer.PlanNotIssued());
        }
        if (isUnfit(command.title(), MediaItem.TITLE_MAX)
                || isUnfit(command.outlet(), MediaItem.OUTLET_MAX)) {
            return Optional.of(
                    new RecordMediaItem.Answer.TextUnfit(
                            MediaItem.TITLE_MAX, MediaItem.OUTLET_MAX));
        }
        if (command.link() != null && !isLink(command.link())) {
            return Optional.of(new RecordMediaItem.Answer.LinkUnfit(MediaItem.LINK_MAX));
        }
        if (command.publishedOn().isAfter(LocalDate.now(clock))) {
            return Optional.of(new RecordMediaItem.Answer.DayToCome());
        }
        return attaching
                .findTaken(scope, command.attachments())
                .map(RecordMediaItem.Answer.FileTaken::new);
    }

    private static boolean isLink(String text) {
        return text.length() <= MediaItem.LINK_MAX && LINK.matcher(text).matches();
    }

    private static boolean isUnfit(String text, int charactersMax) {
        return text.isBlank() || text.strip().length() > charactersMax;
    }

    /**
     * The media item, also when it was struck out.
     *
     * @throws NotVisible if the agency has none such
     */
    public MediaItem fetch(Scope scope, MediaItemId mediaItem) {
        scope.require(Permission.READ);
        return mediaItems
                .find(scope.tenant(), mediaItem)
                .map(MediaItemRow::mediaItem)
                .orElseThrow(() -> new NotVisible("media item"));
    }

    /** The agency's media items in the Vietnamese alphabet. */
    public Page<MediaItem> list(Scope scope, MediaItemFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var after = page.cursor(ORDER, 2);
        var rows =
                mediaItems.search(
                        scope.tenant(),
                        filter.unit(),
                        filter.plan(),
                        filter.person(),
                        after.map(at -> at.string(0)).orElse(""),
                        after.map(at -> new MediaItemId(at.id(1))).orElse(BEFORE_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(ORDER, row.title(), row.id().value()))
                .map(MediaItemRow::mediaItem);
    }
}
