"""Things: vehicles, homes, plants, food, play; each found by the concept it draws."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..vector import Brief, Drawing
from . import (
    built,
    food,
    gear,
    homes,
    kept,
    odds,
    planets,
    plants,
    play,
    seats,
    town,
    toys,
    vehicles,
    ware,
    written,
)

THINGS: Mapping[str, Callable[[Brief], Drawing]] = MappingProxyType(
    {
        "airplane": vehicles.airplane, "jet": vehicles.airplane, "bicycle": vehicles.bicycle,
        "bus": vehicles.bus, "car": vehicles.car, "helicopter": vehicles.helicopter,
        "motorcycle": vehicles.motorcycle, "satellite": vehicles.satellite, "ship": vehicles.ship,
        "cruise-ship": vehicles.ship, "train": vehicles.train, "truck": vehicles.truck,
        "ufo": vehicles.ufo,
        "bed": homes.bed, "bookshelf": homes.bookshelf, "bridge": homes.bridge,
        "chair": homes.chair, "clock": homes.clock, "cottage": homes.cottage, "desk": homes.desk,
        "garden-house": homes.cottage, "house": homes.house, "hut": homes.cottage,
        "treasure-chest": homes.chest, "vase": homes.vase, "windmill": homes.windmill,
        "bamboo": plants.bamboo, "bonsai": plants.bonsai, "branch": plants.branch,
        "street-lamp": town.street_lamp, "shop": town.shop,
        "cactus": plants.cactus, "daisy": plants.daisy,
        "flower": plants.daisy, "mushroom": plants.mushroom, "potted-plant": plants.planted,
        "rose": plants.rose, "sunflower": plants.sunflower,
        "tulip": plants.tulip,
        "burger": food.burger, "cake": food.cake, "candle": food.candle, "donut": food.donut,
        "ice-cream": food.ice_cream, "pizza": food.pizza, "ramen": food.ramen,
        "sushi": food.sushi, "wine": food.wine,
        "backpack": gear.backpack, "ball": play.ball, "balloon": play.balloon,
        "basketball": play.ball, "camera": play.camera, "cap": gear.hat, "chess": gear.chess,
        "crown": gear.crown, "gift": play.gift, "guitar": play.guitar, "hat": gear.hat,
        "headphones": play.headphones, "lantern": play.lantern, "piano": play.piano,
        "planet": planets.planet, "skateboard": play.skateboard, "soccer-ball": play.ball,
        "star": play.star, "straw-hat": gear.hat, "sunglasses": gear.sunglasses,
        "surfboard": play.surfboard, "sword": gear.sword, "violin": play.violin,
        "volcano": play.volcano,
        "swing": odds.swing, "rocking-chair": odds.rocking_chair, "iceberg": odds.iceberg,
        "breakfast": odds.breakfast, "pedestal": odds.pedestal,
        "armchair": seats.armchair, "throne": seats.throne,
        "bench": seats.bench, "campfire": seats.campfire,
        "bathtub": ware.bathtub, "bottle": ware.bottle, "fence": town.fence,
        "fish-bowl": ware.fish_bowl,
        "perfume": ware.perfume, "plate": ware.plate,
        "drone": toys.drone, "paper-boat": toys.paper_boat, "sled": toys.sled,
        "bow-tie": gear.bow_tie, "cage": ware.cage, "pizza-slice": food.pizza_slice,
        "paper-plane": toys.paper_plane, "rubber-duck": toys.rubber_duck,
        "sneakers": toys.shoes, "shoes": toys.shoes,
        "chalkboard": written.chalkboard, "flag": written.flag,
        "placard": written.placard, "letter-board": written.letter_board,
        "headstone": written.headstone,
        "tower": built.tower, "log-cabin": built.log_cabin, "ledge": odds.ledge,
        "airship": built.airship,
        "beehive": kept.hive, "crate": kept.crate, "tray": kept.tray,
        "wine-bottle": kept.wine_bottle, "hand-with-card": kept.hand_with_card,
        "mug": written.mug, "coffee-mug": written.mug, "delivery-van": vehicles.delivery_van,
    }
)  # fmt: skip
"""Painters of things, by concept."""
