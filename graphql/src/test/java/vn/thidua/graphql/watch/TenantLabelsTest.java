package vn.thidua.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TenantLabelsTest {
    @Test
    void namesTheFirstFiftyUnlessOthersAreListed() {
        assertThat(labels("")).hasSize(51).contains("1", "50", "other").doesNotContain("51");
        assertThat(labels("7, 4711")).containsExactlyInAnyOrder("7", "4711", "other");
    }

    @Test
    void refusesToNameMore() {
        var many = IntStream.rangeClosed(1, 51).mapToObj(Integer::toString).toList();

        assertThatThrownBy(() -> new TenantLabels(String.join(",", many)))
                .hasMessage("thidua.metrics.tenants names more than 50 tenants");
    }

    private static Set<String> labels(String listed) {
        var labels = new TenantLabels(listed);
        return LongStream.rangeClosed(1, 10_000)
                .mapToObj(labels::label)
                .collect(Collectors.toSet());
    }
}
