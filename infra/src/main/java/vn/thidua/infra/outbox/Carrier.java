package vn.thidua.infra.outbox;

import java.util.Map;

/** Carries one kind of parcels out of the house. A bean. */
public interface Carrier {
    /** The kind of parcels that it carries. */
    String kind();

    /**
     * Carries one, outside any transaction. It returns when the parcel has arrived, or nobody wants
     * it any more, and throws if it is to be tried again. It may be called again after it has
     * carried a parcel if the program ends in that very moment.
     */
    void carry(Map<String, String> detail);
}
