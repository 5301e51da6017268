package vn.thidua.tenants.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.council.CloseSession.Recognition;

/**
 * What a session that closes has said.
 *
 * @param heldOn the day of the session
 * @param passed what goes on
 * @param failed what does not
 * @param recognition by which initiatives are recognised; absent where none is
 */
record Verdict(
        LocalDate heldOn,
        List<ItemRow> passed,
        List<ItemRow> failed,
        @Nullable Recognition recognition) {
    /** What it has said of matters of one kind. */
    Verdict on(MatterKind kind) {
        return new Verdict(heldOn, of(kind, passed), of(kind, failed), recognition);
    }

    private static List<ItemRow> of(MatterKind kind, List<ItemRow> items) {
        return items.stream().filter(item -> item.matterKind() == kind).toList();
    }
}
