package jp.madoguchi.admin.leak;

/** Ids of the other city for the screens by which staff book for a person. */
final class OtherCityDesk {

    private OtherCityDesk() {}

    static void fill(OtherCityPart city) {
        city.ids().put("/desk/#id", city.person().toString());
    }
}
