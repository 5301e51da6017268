package vn.thidua.infra.outbox;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Lets the delivery go on every few seconds. Tests do it themselves. */
@Singleton
@Requires(notEnv = Environment.TEST)
@Requires(beans = Carrier.class)
final class DeliveryClock {
    private static final int PARCELS = 50;

    private final Delivery delivery;

    DeliveryClock(Delivery delivery) {
        this.delivery = delivery;
    }

    @Scheduled(initialDelay = "${thidua.outbox.every:5s}", fixedDelay = "${thidua.outbox.every:5s}")
    void strike() {
        var arrived = PARCELS;
        while (arrived == PARCELS) { // More may be waiting, and nobody should have to.
            arrived = delivery.goOn(PARCELS);
        }
    }
}
