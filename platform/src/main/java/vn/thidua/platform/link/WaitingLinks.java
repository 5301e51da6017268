package vn.thidua.platform.link;

import java.util.List;

/**
 * Links that wait for the caller to do one thing.
 *
 * @param count how many there are
 * @param links the oldest
 */
public record WaitingLinks(LinkJob job, int count, List<Link> links) {
    public WaitingLinks {
        links = List.copyOf(links);
    }
}
