package vn.thidua.infra.lesson;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lesson 3: a row is a record marked MappedEntity, one component marked Id. Components map to
 * columns by name ({@code writtenAt} to {@code written_at}) and need no further annotation.
 *
 * @param weight absent until the paper has been weighed
 * @param parent absent if the paper answers no other
 * @param sealedOn absent until the paper is sealed
 */
@MappedEntity("lesson_paper")
public record Paper(
        @Id PaperId id,
        OwnerId ownerId,
        String title,
        Shade shade,
        Instant writtenAt,
        LocalDate dueOn,
        @Nullable BigDecimal weight,
        @Nullable PaperId parent,
        @Nullable LocalDate sealedOn,
        @Nullable Shade margin,
        @Nullable Instant readAt,
        boolean open,
        int revision,
        @Nullable Integer pages,
        String body) {

    /** Stored as VARCHAR by its name. */
    public enum Shade {
        WHITE,
        RED
    }

    /** Lesson 3: a part of a row, or a row of several tables, is a record marked Introspected. */
    @Introspected
    public record Line(PaperId id, String title, @Nullable PaperId parent, long siblings) {}

    /** What {@code body} holds. */
    @Serdeable
    public record Body(String theme, List<Remark> remarks) {}
}
