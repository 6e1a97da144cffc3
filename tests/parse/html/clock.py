"""A page of fiction: the story about a clock, line by line, and where it stands."""

HERE = "https://www.heron.example/town/clock"
LINES = (
    "The clock on the corn exchange struck thirteen at noon on Tuesday, they say.",
    "Nobody in the square looked up, because it has done so every day since the war.",
    "A clockmaker from Hallam has offered to mend it for the price of the parts alone.",
    "The council will vote on the offer in June, when the swifts have left the tower.",
)
