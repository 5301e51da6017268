package vn.thidua.bench.floor;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import vn.thidua.bench.floor.Fresh.Occasion;
import vn.thidua.bench.floor.Recording.Heard;
import vn.thidua.infra.retry.Rerun;

/**
 * How a request is answered without the program: by the same calls, whose rows must be the same as
 * when it was learned, and the same JSON. Whatever writes has other identifiers each time, and
 * nobody looks at what it reads.
 */
public final class Script {
    private final DataSource pool;
    private final Playback playback;
    private final int ids;
    private final Object answer;
    private final long rows;

    private Script(DataSource pool, Playback playback, int ids, Object answer) {
        this.pool = pool;
        this.playback = playback;
        this.ids = ids;
        this.answer = answer;
        this.rows = play(Occasion.of(ids));
    }

    /** What two answers to the same request have in common. */
    static Script of(DataSource pool, Heard<Map<String, ?>> one, Heard<Map<String, ?>> other) {
        var differences = new Differences();
        var calls = differences.calls(one.calls(), other.calls());
        var answer = Objects.requireNonNull(differences.value(one.answer(), other.answer()));
        return new Script(pool, new Playback(calls), differences.idCount(), answer);
    }

    /** Plays it back, and writes the answer. */
    public byte[] answer() {
        var occasion = Occasion.of(ids);
        ask(occasion);
        return JsonBytes.of(answer, occasion::fill);
    }

    /** Plays it back, and no more. */
    public void ask() {
        ask(Occasion.of(ids));
    }

    private void ask(Occasion occasion) {
        var read = Rerun.onConflict(() -> play(occasion));
        if (ids == 0 && read != rows) {
            throw new IllegalStateException("the database holds something else by now");
        }
    }

    private long play(Occasion occasion) {
        try {
            return playback.play(pool, occasion::fill);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
