package vn.thidua.infra.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.lesson.Paper.Body;
import vn.thidua.infra.lesson.Paper.Shade;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;

/**
 * Read this first, then {@link Paper} and {@link PaperRepository}; they show all that is needed.
 */
@ExtendWith(House.class)
class RepositoryLessonIT {
    private static final AtomicLong OWNERS = new AtomicLong();

    private final PaperRepository papers;
    private final Papers door;
    private final ObjectMapper json;
    private final Sql sql;
    private final OwnerId north = new OwnerId(OWNERS.incrementAndGet());
    private final OwnerId south = new OwnerId(OWNERS.incrementAndGet());

    RepositoryLessonIT(PaperRepository papers, Papers door, ObjectMapper json, Sql sql) {
        this.papers = papers;
        this.door = door;
        this.json = json;
        this.sql = sql;
        createTable();
    }

    @Test
    void keepsEveryKindOfValue() {
        var parent = PaperId.next();
        var full =
                new Paper(
                        PaperId.next(),
                        north,
                        "Kế hoạch số 1",
                        Shade.RED,
                        Instant.parse("2026-02-03T16:59:59.123456Z"),
                        LocalDate.of(2026, 2, 4),
                        new BigDecimal("1234567890123456.7890"),
                        parent,
                        LocalDate.of(1945, 9, 2),
                        Shade.WHITE,
                        Instant.parse("1970-01-01T00:00:00Z"),
                        true,
                        7,
                        12,
                        "{}");

        papers.insert(full);

        assertThat(papers.find(north, full.id())).contains(full);
        assertThat(papers.find(south, full.id())).isEmpty();
    }

    @Test
    void keepsTheAbsenceOfEveryValueThatMayBeAbsent() {
        var bare = paper(north, "bare");

        papers.insert(bare);

        assertThat(papers.find(north, bare.id())).contains(bare);
    }

    @Test
    void insertsManyWithOneStatementAndListsThemByTheirIds() {
        var three = List.of(paper(north, "a"), paper(north, "b"), paper(north, "c"));
        var foreign = paper(south, "d");
        papers.insert(foreign);

        var statements = Statements.count(() -> papers.insertAll(three));

        assertThat(statements).isEqualTo(1);
        var ids = List.of(three.get(0).id(), three.get(2).id(), foreign.id());
        assertThat(papers.list(north, ids)).containsExactly(three.get(0), three.get(2));
    }

    @Test
    void readsPartsOfRowsAndGoesOnAfterAKey() {
        var first = paper(north, "first");
        var second = paper(north, "second");
        papers.insertAll(List.of(first, second));

        var all = papers.lines(north, null, 10);
        var rest = papers.lines(north, first.id(), 10);

        assertThat(all).extracting(Paper.Line::title).containsExactly("first", "second");
        assertThat(rest).containsExactly(new Paper.Line(second.id(), "second", null, 0));
        assertThat(papers.ids(north, Shade.RED)).containsExactly(first.id(), second.id());
        assertThat(papers.count(north)).isEqualTo(2);
    }

    @Test
    void changesStateOnceAndTellsByTheNumberOfRows() {
        var paper = paper(north, "once");
        papers.insert(paper);

        var now = Instant.parse("2026-03-01T00:00:00Z");
        var first = papers.shut(north, paper.id(), 0, now);
        var again = papers.shut(north, paper.id(), 0, now);
        var foreign = papers.shut(south, paper.id(), 1, now);

        assertThat(List.of(first, again, foreign)).containsExactly(1, 0, 0);
        assertThat(papers.find(north, paper.id()).orElseThrow().readAt()).isEqualTo(now);
    }

    @Test
    void keepsNothingOfADoorThatFails() {
        var paper = paper(north, "twice");

        assertThatThrownBy(() -> door.keepBoth(paper, paper))
                .isInstanceOf(DataAccessException.class);

        assertThat(papers.count(north)).isZero();
        door.keepBoth(paper, paper(north, "other"));
        assertThat(papers.count(north)).isEqualTo(2);
    }

    @Test
    void storesMomentsInUtcWhateverTheZoneOfTheProgram() {
        var paper = paper(north, "utc");
        papers.insert(paper);

        assertThat(
                        sql.text(
                                "SELECT CAST(written_at AS CHAR) FROM lesson_paper"
                                        + " WHERE owner_id = ?",
                                north.value()))
                .isEqualTo("2026-02-03 17:00:00.000000");
    }

    @Test
    void writesSealedChoicesAsJson() throws IOException {
        var body = new Body("kỷ cương", List.of(new Remark.Praise("tốt", null), mark("9.50")));

        var text = json.writeValueAsString(body);

        assertThat(text)
                .isEqualTo(
                        """
                        {"theme":"kỷ cương","remarks":[{"case":"praise","words":"tốt"},\
                        {"case":"mark","points":"9.50"}]}""");
        assertThat(json.readValue(text, Body.class)).isEqualTo(body);
    }

    private static Remark mark(String points) {
        return new Remark.Mark(points);
    }

    private static Paper paper(OwnerId owner, String title) {
        return new Paper(
                PaperId.next(),
                owner,
                title,
                Shade.RED,
                Instant.parse("2026-02-03T17:00:00Z"),
                LocalDate.of(2026, 12, 31),
                null,
                null,
                null,
                null,
                null,
                true,
                0,
                null,
                "{}");
    }

    private void createTable() {
        sql.run(
                """
                CREATE TABLE IF NOT EXISTS lesson_paper (
                    id BINARY(16) NOT NULL,
                    owner_id BIGINT NOT NULL,
                    title VARCHAR(200) NOT NULL,
                    shade VARCHAR(20) NOT NULL,
                    written_at DATETIME(6) NOT NULL,
                    due_on DATE NOT NULL,
                    weight DECIMAL(20, 4),
                    parent BINARY(16),
                    sealed_on DATE,
                    margin VARCHAR(20),
                    read_at DATETIME(6),
                    open BOOLEAN NOT NULL,
                    revision INT NOT NULL,
                    pages INT,
                    body LONGTEXT NOT NULL,
                    PRIMARY KEY (owner_id, id))
                """);
    }
}
