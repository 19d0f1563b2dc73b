package jp.madoguchi.bookingweb.availability;

import jp.madoguchi.core.facility.FacilityView;

/** The earliest free time of all places and its place; where two are equal, the first place's. */
record FirstPlace(FacilityView facility, FirstFree free) {}
