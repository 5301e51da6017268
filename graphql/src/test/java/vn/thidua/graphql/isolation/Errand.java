package vn.thidua.graphql.isolation;

/** What an agency does that no field of the API comes to by itself; its beans are found. */
interface Errand {
    /** Does it in the world's own agency. */
    void run(World world);
}
