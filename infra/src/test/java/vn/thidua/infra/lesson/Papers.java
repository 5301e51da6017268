package vn.thidua.infra.lesson;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Lesson 6: a door is a public, non-final singleton; a transaction belongs to one of its methods.
 */
@Singleton
public class Papers {
    private final PaperRepository papers;

    Papers(PaperRepository papers) {
        this.papers = papers;
    }

    /** Keeps two papers or none. */
    @Transactional
    public void keepBoth(Paper one, Paper other) {
        papers.insert(one);
        papers.insert(other);
    }
}
